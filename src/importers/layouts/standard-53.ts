import { COLUMNS_53 } from '../../domain/open-data/columns.ts';
import type { SourceRecord } from '../source-record.ts';
import type { Layout, LayoutColumn } from './layout.ts';
import { withOwnRow } from './standard-own.ts';

type Column = (typeof COLUMNS_53)[number];
type Facts = Omit<LayoutColumn, 'name'>;

const FACTS: Readonly<Partial<Record<Column, Facts>>> = {
  // The publisher's: the place's own, where it is given, says more.
  全国地方公共団体コード: { isIgnored: true, variants: ['全国地方公共団体ｺｰﾄﾞ'] },
  ID: { field: 'record' },
  地方公共団体名: { isIgnored: true },
  名称: { field: 'name', isRequired: true },
  名称_カナ: { field: 'kana', variants: ['名称（カナ）', '名称カナ'] },
  種別: { field: 'type' },
  所在地_全国地方公共団体コード: { field: 'municipalityCode' },
  所在地_連結表記: { field: 'address', isRequired: true, variants: ['所在地_連結表示'] },
  所在地_都道府県: { field: 'prefectureName' },
  所在地_市区町村: { field: 'municipalityName' },
  所在地_町字: { isIgnored: true },
  所在地_番地以下: { isIgnored: true },
  '建物名等(方書)': { field: 'building', variants: ['（方書）', '方書', '建物名等'] },
  緯度: { field: 'latitude' },
  経度: { field: 'longitude' },
  アクセス方法: { field: 'access' },
  駐車場情報: { field: 'parking' },
  電話番号: { field: 'phone' },
  郵便番号: { field: 'postcode' },
  団体名: { field: 'operator' },
  受入年齢: { field: 'ages' },
  利用可能曜日: { field: 'days' },
  開始時間: { field: 'start' },
  終了時間: { field: 'end' },
  利用可能日時特記事項: { field: 'hoursNote' },
  一時預かりの有無: { field: 'temporaryCare' },
  授乳室: { field: 'nursingRoom' },
  おむつ替えコーナー: { field: 'nappyChanging' },
  飲食可否: { field: 'eating' },
  ベビーカー貸出: { field: 'strollerRental' },
  ベビーカー利用: { field: 'strollerUse' },
  URL: { field: 'web' },
  備考: { field: 'remark' },
};

/** What the ignored columns say where those that usually say it are empty, and nowhere twice. */
function withPlace(record: SourceRecord, cell: (column: Column) => string): SourceRecord {
  const [town, number] = [cell('所在地_町字'), cell('所在地_番地以下')];
  const parts = [
    ...(town === '' ? [] : [['所在地_町字', town] as const]),
    ...(number === '' ? [] : [['所在地_番地以下', number] as const]),
  ].filter(([, words]) => record.address !== '' && !record.address.includes(words));
  return {
    ...record,
    municipalityCode: record.municipalityCode || cell('全国地方公共団体コード'),
    municipalityName: record.municipalityName || cell('地方公共団体名'),
    address: record.address || `${record.prefectureName}${record.municipalityName}${town}${number}`,
    rest: [...record.rest, ...parts],
  };
}

/** 「子育て施設一覧」, the current edition (No. 05). */
export const standard53: Layout = {
  key: 'standard-53',
  name: '自治体標準オープンデータセット「子育て施設一覧」（53列）',
  columns: COLUMNS_53.map((name) => ({ name, ...FACTS[name] })),
  finish: (record, cell) => withOwnRow('53', withPlace(record, cell), cell),
};
