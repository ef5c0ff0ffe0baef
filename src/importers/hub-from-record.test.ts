import { describe, expect, it } from 'vitest';
import { sourceRecord } from '../../tests/source-row.ts';
import { hubFromRecord, type RowContext } from './hub-from-record.ts';
import { SOURCE_FIELDS, type SourceRecord } from './source-record.ts';

const context: RowContext = {
  sourceName: '高松市オープンデータ',
  columns: new Set(SOURCE_FIELDS),
};
const bare = { name: '子育てひろば　もこもこ', address: '高松市番町1-8-15' };

function draft(row: Partial<SourceRecord>, more: Partial<RowContext> = {}) {
  const made = hubFromRecord(sourceRecord({ ...bare, ...row }), { ...context, ...more });
  if (typeof made === 'string') throw new Error(made);
  return made;
}

describe('hubFromRecord', () => {
  it('leaves out what the row does not say', () => {
    const { facts, remarks, municipality } = draft({});
    expect(facts).toEqual({
      name: '子育てひろば もこもこ',
      prefecture: 'kagawa',
      municipality: '高松市',
      municipalityCode: '37201',
      address: '番町1-8-15',
    });
    expect(remarks).toEqual([]);
    expect(municipality.code).toBe('37201');
  });

  it('takes what the row says', () => {
    const { facts, remarks } = draft({
      kana: 'ｺｿﾀﾞﾃﾋﾛﾊﾞ　モコモコ',
      type: '地域子育て支援拠点（一般型）',
      operator: 'NPO法人　わはは',
      postcode: '〒７６０－００１７',
      building: '市役所１階',
      latitude: '34.33615',
      longitude: '134.1427',
      phone: '(087)843-8255',
      web: 'https://hinata-bokko.jp/oyakohiroba/',
      access: '高松駅から徒歩5分',
      ages: '0歳～3歳',
      parking: '有（5台）',
      nursingRoom: '有',
      strollerUse: '○',
      days: '水',
      start: '09:30',
      end: '14:30',
      remark: '要予約',
      rest: [['FAX番号', '087-843-8256']],
    });
    expect(facts).toMatchInlineSnapshot(`
      {
        "access": "高松駅から徒歩5分",
        "address": "番町1-8-15",
        "ages": {
          "from": 0,
          "to": 3,
        },
        "building": "市役所1階",
        "kana": "こそだてひろば もこもこ",
        "location": {
          "lat": 34.33615,
          "lon": 134.1427,
          "precision": "building",
          "source": "高松市オープンデータ",
        },
        "municipality": "高松市",
        "municipalityCode": "37201",
        "name": "子育てひろば もこもこ",
        "openingHours": {
          "note": "利用可能曜日：水
      時間：09:30〜14:30",
          "publicHolidays": "unknown",
          "weekly": [
            {
              "days": [
                "wed",
              ],
              "slots": [
                {
                  "closes": "14:30",
                  "opens": "09:30",
                },
              ],
            },
          ],
        },
        "operator": "NPO法人 わはは",
        "phone": "087-843-8255",
        "postcode": "760-0017",
        "prefecture": "kagawa",
        "remarks": "要予約
      駐車場：有（5台）
      FAX番号：087-843-8256",
        "services": [
          "nursing-room",
          "stroller-access",
          "parking",
        ],
        "type": "general",
        "web": "https://hinata-bokko.jp/oyakohiroba/",
      }
    `);
    expect(remarks).toEqual([]);
  });

  it('keeps and lists the words that it could not read', () => {
    const { facts, remarks } = draft({
      latitude: '0',
      longitude: '0',
      phone: '843-8255',
      web: 'なし',
      postcode: '1000001',
      days: '不定期',
      nursingRoom: '無',
    });
    expect(remarks).toEqual([
      { field: '郵便番号', words: '1000001（高松市の郵便番号ではありません）' },
      { field: '緯度・経度', words: '0,0' },
      { field: '電話番号', words: '843-8255' },
      { field: 'ウェブサイト', words: 'なし' },
      { field: '開所時間', words: '不定期' },
    ]);
    expect(facts.remarks).toBe(
      '郵便番号：1000001\n緯度・経度：0,0\n電話番号：843-8255\nウェブサイト：なし\n授乳室：無',
    );
    expect(Object.keys(facts)).not.toContain('phone');
    expect(Object.keys(facts)).not.toContain('services');
  });

  it('keeps what a cell says beside its telephone number', () => {
    const { facts, remarks } = draft({ phone: '087-868-2251、087-868-2252' });
    expect([facts.phone, facts.remarks]).toEqual([
      '087-868-2251',
      '電話番号：087-868-2251、087-868-2252',
    ]);
    expect(remarks).toEqual([]);
  });

  it('keeps the mail addresses of persons out of the entry', () => {
    const { facts, remarks } = draft({
      remark: '問い合わせは hanako.s@gmail.com へ',
      rest: [
        ['メール', 'taro@example.ne.jp'],
        ['メール2', 'info@example.or.jp'],
      ],
    });
    expect(facts.remarks).toBe(
      '問い合わせは （メールアドレスは載せていません） へ\nメール2：info@example.or.jp',
    );
    expect(remarks).toEqual([
      { field: '備考', words: 'hanako.s@gmail.com（載せません）' },
      { field: 'メール', words: 'taro@example.ne.jp（載せません）' },
    ]);
  });

  it('reads the hours in the remarks where no column is for them, when all of it is certain', () => {
    expect(draft({ remark: '駐車場2台' }).facts.openingHours).toBeUndefined();
    expect(draft({ days: '月', remark: '火 10:00～15:00' }).facts.openingHours?.note).toBe(
      '利用可能曜日：月',
    );
  });

  it('takes a postcode that stands before the address', () => {
    const { facts } = draft({ address: '〒760-0017　高松市番町1-8-15' });
    expect([facts.postcode, facts.address]).toEqual(['760-0017', '番町1-8-15']);
  });

  it('lists a municipality that contradicts the address', () => {
    const { facts, remarks } = draft({ municipalityName: '丸亀市' });
    expect(facts.municipality).toBe('高松市');
    expect(remarks).toEqual([{ field: '市区町村', words: '丸亀市' }]);
  });

  it('asks for the point of an address only where the source has none', () => {
    const geocode = () => ({ lat: 34, lon: 134, precision: 'town', source: '町' }) as const;
    expect(draft({}, { geocode }).facts.location?.precision).toBe('town');
    const own = draft({ latitude: '34.3', longitude: '134.04' }, { geocode });
    expect(own.facts.location?.precision).toBe('building');
  });

  it('tells of what the source speaks: empty cells of its columns, and not of others', () => {
    const { said } = draft({}, { columns: new Set(['name', 'address', 'phone']) });
    expect([said.has('phone'), said.has('web'), said.has('location')]).toEqual([
      true,
      false,
      false,
    ]);
  });

  it.each([
    ['出張ひろば「ぽかぽか」', '高松市番町1', 'outreach'],
    ['ぽかぽか', '高松市番町1 和室（出張ひろば「ぽかぽか」）', 'outreach'],
    ['ひろば　ぽかぽか', '高松市番町1', undefined],
  ])('type of %s at %s', (name, address, type) => {
    expect(draft({ name, address }).facts.type).toBe(type);
  });

  it('takes the year of a rest without one from the date of its source, or leaves it in words', () => {
    const row = { days: '月～金', start: '9:00', end: '15:00', remark: '8/13～8/16は休館' };
    expect(draft(row).facts.openingHours?.exceptions).toBeUndefined();
    expect(draft(row, { sourceDate: '2026-04-01' }).facts.openingHours?.exceptions).toEqual([
      { from: '2026-08-13', to: '2026-08-16', open: false },
    ]);
  });

  it('passes on why an address tells no municipality', () => {
    const row = sourceRecord({ ...bare, address: '府中市1' });
    expect(hubFromRecord(row, context)).toBe('ambiguous-municipality');
    expect(hubFromRecord(row, { ...context, prefecture: 'tokyo' })).toMatchObject({
      facts: { prefecture: 'tokyo' },
    });
  });
});
