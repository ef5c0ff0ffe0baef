import { describe, expect, it } from 'vitest';
import { findLayout, layoutByKey } from './find-layout.ts';
import { LAYOUTS } from './layouts.ts';

const names = (key: string): string[] => layoutByKey(key).columns.map(({ name }) => name);
const keyOf = (header: readonly string[]): string | undefined => findLayout(header)?.key;

describe('findLayout', () => {
  it.each(LAYOUTS.filter(({ isFallback }) => !isFallback).map(({ key }) => key))(
    'knows %s by its columns, in any order, with one more or one less',
    (key) => {
      expect(keyOf(names(key))).toBe(key);
      expect(keyOf(names(key).toReversed())).toBe(key);
      expect(keyOf([...names(key), '担当課'])).toBe(key);
      const optional = layoutByKey(key).columns.findIndex(({ isRequired }) => !isRequired);
      expect(keyOf(names(key).filter((_, at) => at !== optional))).toBe(key);
    },
  );

  it('reads names of columns whatever their width and shape', () => {
    const header = names('standard-28').map((name) =>
      name.replace('_', '＿').replace('URL', 'ＵＲＬ').replace('名称', '名\n称'),
    );
    expect(keyOf(header)).toBe('standard-28');
    expect(keyOf(['名称 *', '住　所（必須）', '緯度'])).toBe('standard-28');
  });

  it('takes any names that tell their meaning, when no layout is known', () => {
    expect(keyOf(['施設名', '所在地', 'TEL', '開所日'])).toBe('any');
  });

  it.each([
    '名称,住所,電話,開所日,開所時間,郵便番号,運営主体,ホームページ',
    'No,名称,住所,開設日,開設時間,連絡先',
    'name,city,addr,note,電話番号',
  ])('takes any names where a known layout would leave some of 「%s」 unread', (header) => {
    expect(keyOf(header.split(','))).toBe('any');
  });

  it('keeps a known layout where any names would tell no more', () => {
    expect(keyOf(['名称', '住所', '電話番号', '備考', '担当課'])).toBe('standard-28');
  });

  it('does not guess', () => {
    expect(keyOf(['施設名', '電話番号'])).toBeUndefined();
    expect(keyOf([])).toBeUndefined();
  });
});

describe('layoutByKey', () => {
  it('lists all names for one that is none', () => {
    expect(() => layoutByKey('hamamatsu')).toThrowErrorMatchingInlineSnapshot(`
      [ImportError: 「hamamatsu」という列の並びはありません。次の名前が使えます。
      ・auto　見出しから選ぶ
      ・takamatsu　高松市オープンデータ「地域子育て支援拠点」
      ・standard-28　自治体標準オープンデータセット「子育て施設一覧」（28列）
      ・standard-53　自治体標準オープンデータセット「子育て施設一覧」（53列）
      ・plain　名簿（pref, city, name, zip, addr, phone, note）
      ・any　見出しの言葉から読み取る（名称と住所がある表）]
    `);
  });
});
