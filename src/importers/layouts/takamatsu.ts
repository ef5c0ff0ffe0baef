import type { Layout } from './layout.ts';

/** 高松市's own layout for its hubs. `referenceObject` holds the hub's web page. */
export const takamatsu: Layout = {
  key: 'takamatsu',
  name: '高松市オープンデータ「地域子育て支援拠点」',
  source: { name: '高松市オープンデータ', licence: 'CC BY 4.0' },
  columns: [
    { name: '#property', field: 'record', isRequired: true },
    { name: 'latitude', field: 'latitude' },
    { name: 'longitude', field: 'longitude' },
    { name: 'name', field: 'name', isRequired: true },
    { name: 'address', field: 'address', isRequired: true },
    { name: 'telephoneNumber', field: 'phone' },
    { name: 'referenceObject', field: 'web', isRequired: true },
    { name: 'note', field: 'remark' },
    { name: 'availableDate', field: 'days', isRequired: true },
    { name: 'startTime', field: 'start' },
    { name: 'endTime', field: 'end' },
    { name: 'availableDateNote', field: 'hoursNote' },
  ],
};
