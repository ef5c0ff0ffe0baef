import { describe, expect, it } from 'vitest';
import { COLUMNS_28, COLUMNS_53 } from '../../domain/open-data/columns.ts';
import { findLayout } from './find-layout.ts';
import { plain } from './plain.ts';
import { recordReader } from './record-reader.ts';
import { standard28 } from './standard-28.ts';
import { standard53 } from './standard-53.ts';

/** A row by the names of its columns, read as a file of its own. */
function read(row: Readonly<Record<string, string>>) {
  const header = Object.keys(row);
  const layout = findLayout(header);
  return { key: layout?.key, record: layout && recordReader(layout, header)(Object.values(row)) };
}

const NAGANO = {
  ID: '0000000001',
  名称: 'ぴょんぴょん広場',
  所在地_連結表記: '長野県松本市丸の内3-7',
  所在地_市区町村: '松本市',
};

describe('the standard’s layouts', () => {
  it.each([
    ['the 28 columns', COLUMNS_28, standard28],
    ['the 28 columns in another order', COLUMNS_28.toReversed(), standard28],
    ['all but one of the 28', COLUMNS_28.filter((name) => name !== '内線番号'), standard28],
    ['the 53 columns', COLUMNS_53, standard53],
    ['the 53 columns and one more', [...COLUMNS_53, '更新日'], standard53],
    ['underscores and brackets in full width', ['名称＿カナ', '建物名等（方書）'], undefined],
  ])('are known by %s', (_, header, layout) => {
    expect(findLayout(header)?.key).toBe(layout?.key);
  });

  it('read names of columns in any width, with any brackets', () => {
    const { record } = read({
      ...NAGANO,
      名称＿カナ: 'ピョンピョンヒロバ',
      '建物名等（方書）': '2階',
      '連絡先備考(その他､SNSなど)': '',
      郵便番号: '390-0873',
    });
    expect(record).toMatchObject({
      kana: 'ピョンピョンヒロバ',
      building: '2階',
      postcode: '390-0873',
    });
    expect(read({ ...NAGANO, '（方書）': '3階', 郵便番号: '' }).record?.building).toBe('3階');
  });

  it('keep what has no field of ours by the name of its column', () => {
    const { record } = read({ ...NAGANO, 郵便番号: '', 収容定員: '10組', FAX番号: '0263-00-0000' });
    expect(record?.rest).toEqual([
      ['収容定員', '10組'],
      ['FAX番号', '0263-00-0000'],
    ]);
  });

  it('take the place’s own code, and the publisher’s where there is none', () => {
    const codes = { 全国地方公共団体コード: '200000', 所在地_全国地方公共団体コード: '202029' };
    expect(read({ ...NAGANO, ...codes }).record?.municipalityCode).toBe('202029');
    const publisher = { 全国地方公共団体コード: '202029', 地方公共団体名: '松本市' };
    expect(read({ ...NAGANO, ...publisher }).record).toMatchObject({
      municipalityCode: '202029',
      rest: [],
    });
  });

  it('put an address together of its parts where it does not stand whole', () => {
    const parts = { 所在地_都道府県: '長野県', 所在地_町字: '丸の内', 所在地_番地以下: '3-7' };
    const { record } = read({ ...NAGANO, ...parts, 所在地_連結表記: '' });
    expect(record).toMatchObject({ address: '長野県松本市丸の内3-7', rest: [] });
    expect(read({ ...NAGANO, ...parts }).record?.rest).toEqual([]);
    expect(read({ ...NAGANO, 所在地_番地以下: '3番8号' }).record?.rest).toEqual([
      ['所在地_番地以下', '3番8号'],
    ]);
  });
});

describe('the plain list', () => {
  const row = {
    pref: '長野県',
    city: '松本市',
    name: 'ぴょんぴょん広場',
    zip: '390-0873',
    addr: '丸の内3-7',
    phone: '0263-00-0000',
    note: '月～金10時～14時30分',
  };

  it('is known by its columns, with one missing and one more', () => {
    const { phone, ...others } = row;
    expect(read(row).key).toBe(plain.key);
    expect(read({ 担当: '課', ...others }).key).toBe(plain.key);
  });

  it('gives every word to a field', () => {
    expect(read(row).record).toMatchObject({
      prefectureName: '長野県',
      municipalityName: '松本市',
      address: '丸の内3-7',
      postcode: '390-0873',
      remark: '月～金10時～14時30分',
      rest: [],
    });
  });
});
