import { COLUMNS_28 } from '../../domain/open-data/columns.ts';
import type { Layout, LayoutColumn } from './layout.ts';
import { withOwnRow } from './standard-own.ts';

type Facts = Omit<LayoutColumn, 'name'>;

const FACTS: Readonly<Partial<Record<(typeof COLUMNS_28)[number], Facts>>> = {
  都道府県コード又は市区町村コード: {
    field: 'municipalityCode',
    variants: ['都道府県コードまたは市区町村コード', '市区町村コード', '都道府県コード'],
  },
  NO: { field: 'record', variants: ['番号', 'NO.', 'No.'] },
  都道府県名: { field: 'prefectureName' },
  市区町村名: { field: 'municipalityName' },
  名称: { field: 'name', isRequired: true },
  名称_カナ: { field: 'kana', variants: ['名称（カナ）', '名称カナ', '名称_フリガナ'] },
  種別: { field: 'type' },
  住所: { field: 'address', isRequired: true },
  方書: { field: 'building' },
  緯度: { field: 'latitude' },
  経度: { field: 'longitude' },
  アクセス方法: { field: 'access' },
  駐車場情報: { field: 'parking' },
  電話番号: { field: 'phone' },
  団体名: { field: 'operator' },
  受入年齢: { field: 'ages' },
  利用可能曜日: { field: 'days' },
  開始時間: { field: 'start' },
  終了時間: { field: 'end' },
  利用可能日時特記事項: { field: 'hoursNote' },
  一時預かりの有無: { field: 'temporaryCare' },
  URL: { field: 'web' },
  備考: { field: 'remark' },
};

/** 「子育て施設一覧」, the older edition. */
export const standard28: Layout = {
  key: 'standard-28',
  name: '自治体標準オープンデータセット「子育て施設一覧」（28列）',
  columns: COLUMNS_28.map((name) => ({ name, ...FACTS[name] })),
  finish: (record, cell) => withOwnRow('28', record, cell),
};
