import { IMPORTED_FIELDS, type HubDraft, type ImportedField } from './hub-draft.ts';
import type { SourceField } from './source-record.ts';

/** The columns that can tell a field; those of the place and the name are in every file. */
const COLUMNS: Readonly<Partial<Record<ImportedField, readonly SourceField[]>>> = {
  kana: ['kana'],
  type: ['type'],
  operator: ['operator'],
  postcode: ['postcode'],
  location: [],
  phone: ['phone'],
  web: ['web'],
  openingHours: ['days', 'start', 'end', 'hoursNote'],
  services: [
    'temporaryCare',
    'nursingRoom',
    'nappyChanging',
    'eating',
    'strollerUse',
    'strollerRental',
    'parking',
  ],
  ages: ['ages'],
  access: ['access'],
  remarks: ['remark'],
};

/**
 * Fields of which a row tells something, be it nothing in a column that is there. A point that is
 * missing tells nothing unless the address data would have given one.
 */
export function saidFields(
  facts: HubDraft['facts'],
  columns: ReadonlySet<SourceField>,
  hasGeocoder: boolean,
): Set<ImportedField> {
  const isSaid = (field: ImportedField): boolean =>
    facts[field] !== undefined ||
    (field === 'location'
      ? hasGeocoder
      : (COLUMNS[field]?.some((each) => columns.has(each)) ?? true));
  return new Set(IMPORTED_FIELDS.filter(isSaid));
}
