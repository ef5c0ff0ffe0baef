import { expect, it } from 'vitest';
import { sourceRecord } from '../../tests/source-row.ts';
import { parseServices } from './parse-services.ts';

it('takes a clear yes, in the order of the vocabulary', () => {
  const row = sourceRecord({
    parking: 'あり',
    nursingRoom: '○',
    temporaryCare: '有り',
    eating: '可',
  });
  expect(parseServices(row)).toEqual({
    services: ['temporary-care', 'nursing-room', 'eating', 'parking'],
    saysMore: [],
  });
});

it.each(['無', '×', '要相談', '一部可', '有料'])(
  'takes %s for no yes, and tells of it',
  (words) => {
    expect(parseServices(sourceRecord({ eating: words }))).toEqual({
      services: [],
      saysMore: ['eating'],
    });
  },
);

it.each(['有（5台）', '5台', '約10台（無料）', 'あり、2台'])(
  'knows that %s is a car park',
  (parking) => {
    expect(parseServices(sourceRecord({ parking }))).toEqual({
      services: ['parking'],
      saysMore: ['parking'],
    });
  },
);

it.each(['0台', '無', '近隣の有料駐車場をご利用ください'])('%s is none for sure', (parking) => {
  expect(parseServices(sourceRecord({ parking })).services).toEqual([]);
});
