import type { Layout } from './layout.ts';

/** A national list in use: names and addresses, no numbers and no points. */
export const plain: Layout = {
  key: 'plain',
  name: '名簿（pref, city, name, zip, addr, phone, note）',
  columns: [
    { name: 'pref', field: 'prefectureName', variants: ['prefecture'] },
    { name: 'city', field: 'municipalityName', isRequired: true, variants: ['municipality'] },
    { name: 'name', field: 'name', isRequired: true },
    { name: 'zip', field: 'postcode', variants: ['zipcode', 'zip code', 'postcode'] },
    { name: 'addr', field: 'address', isRequired: true, variants: ['address'] },
    { name: 'phone', field: 'phone', variants: ['tel', 'telephone'] },
    { name: 'note', field: 'remark', variants: ['notes', 'remarks'] },
  ],
};
