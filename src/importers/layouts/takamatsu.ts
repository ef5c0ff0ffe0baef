import type { Layout } from './layout.ts';

/** 高松市's own layout for its hubs. `referenceObject` holds the hub's web page. */
export const takamatsu: Layout = {
  name: '高松市オープンデータ「地域子育て支援拠点」',
  columns: [
    '#property',
    'latitude',
    'longitude',
    'name',
    'address',
    'telephoneNumber',
    'referenceObject',
    'note',
    'availableDate',
    'startTime',
    'endTime',
    'availableDateNote',
  ],
  source: { name: '高松市オープンデータ', licence: 'CC BY 4.0' },
  toRecord: (cell) => ({
    record: cell('#property'),
    name: cell('name'),
    address: cell('address'),
    latitude: cell('latitude'),
    longitude: cell('longitude'),
    phone: cell('telephoneNumber'),
    web: cell('referenceObject'),
    days: cell('availableDate'),
    start: cell('startTime'),
    end: cell('endTime'),
    hoursNote: cell('availableDateNote'),
    remark: cell('note'),
  }),
};
