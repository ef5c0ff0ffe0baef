import { describe, expect, it } from 'vitest';
import { hubFromRecord } from './hub-from-record.ts';
import type { SourceRecord } from './source-record.ts';

const bare: SourceRecord = {
  record: '6',
  name: '子育てひろば　もこもこ',
  address: '高松市番町1-8-15',
  latitude: '',
  longitude: '',
  phone: '',
  web: '',
  days: '',
  start: '',
  end: '',
  hoursNote: '',
  remark: '',
};
const source = { name: '高松市オープンデータ', licence: 'CC BY 4.0' };

function draft(row: Partial<SourceRecord>) {
  const made = hubFromRecord({ ...bare, ...row }, source);
  if (typeof made === 'string') throw new Error(made);
  return made;
}

describe('hubFromRecord', () => {
  it('leaves out what the row does not say', () => {
    const { hub, remarks, municipality } = draft({});
    expect(hub).toEqual({
      name: '子育てひろば もこもこ',
      status: 'open',
      prefecture: 'kagawa',
      municipality: '高松市',
      municipalityCode: '37201',
      address: '番町1-8-15',
      source: { ...source, record: '6' },
    });
    expect(remarks).toEqual([]);
    expect(municipality.code).toBe('37201');
  });

  it('takes what the row says', () => {
    const { hub, remarks } = draft({
      latitude: '34.33615',
      longitude: '134.1427',
      phone: '(087)843-8255',
      web: 'https://hinata-bokko.jp/oyakohiroba/',
      days: '水',
      start: '09:30',
      end: '14:30',
    });
    expect(hub).toMatchObject({
      location: { lat: 34.33615, lon: 134.1427, precision: 'building', source: source.name },
      phone: '087-843-8255',
      web: 'https://hinata-bokko.jp/oyakohiroba/',
      openingHours: { weekly: [{ days: ['wed'] }], note: '利用可能曜日：水\n時間：09:30〜14:30' },
    });
    expect(remarks).toEqual([]);
  });

  it('lists the words that it could not read', () => {
    const { hub, remarks } = draft({
      latitude: '0',
      longitude: '0',
      phone: '843-8255',
      web: 'なし',
      days: '平日',
      remark: '駐車場2台',
    });
    expect(remarks).toEqual([
      { field: '緯度・経度', words: '0,0' },
      { field: '電話番号', words: '843-8255' },
      { field: 'ウェブサイト', words: 'なし' },
      { field: '開所時間', words: '平日' },
      { field: '備考', words: '駐車場2台' },
    ]);
    expect(Object.keys(hub)).not.toContain('phone');
  });

  it.each([
    ['出張ひろば「ぽかぽか」', '高松市番町1', 'outreach'],
    ['ぽかぽか', '高松市番町1 和室（出張ひろば「ぽかぽか」）', 'outreach'],
    ['ひろば　ぽかぽか', '高松市番町1', undefined],
  ])('type of %s at %s', (name, address, type) => {
    expect(draft({ name, address }).hub.type).toBe(type);
  });

  it('passes on why an address tells no municipality', () => {
    expect(hubFromRecord({ ...bare, address: '府中市1' }, source)).toBe('ambiguous-municipality');
    expect(hubFromRecord({ ...bare, address: '府中市1' }, source, 'tokyo')).toMatchObject({
      hub: { prefecture: 'tokyo' },
    });
  });
});
