import { HUB_TYPES, PREFECTURES, labelOf } from '../../schema/vocabulary.ts';
import { hoursColumns } from '../hours-columns.ts';
import { agesText } from './ages-text.ts';
import type { StandardColumn } from './columns.ts';
import { toKatakana } from './katakana.ts';
import { municipalityCodeOf } from './municipality-code-of.ts';
import { municipalityNumber } from './municipality-number.ts';
import type { OpenDataHub } from './open-data-hubs.ts';
import { remarkOf } from './remark.ts';
import { SERVICE_COLUMNS } from './service-columns.ts';
import { snsText } from './sns-text.ts';

/** 種別 of a hub: the standard's list of kinds, which is one of nurseries, has no word for it. */
export const OTHER_KIND = 'その他';

const numberOf = (hub: OpenDataHub): string => municipalityNumber(municipalityCodeOf(hub));

/** The part of an address that other columns hold as well: 香川県高松市. */
export const placeText = ({ prefecture, municipality }: OpenDataHub): string =>
  `${labelOf(PREFECTURES, prefecture)}${municipality}`;

const addressText = (hub: OpenDataHub): string => `${placeText(hub)}${hub.address ?? ''}`;

/** Columns for which nothing is known of any hub are not here: they stay empty. */
function cellsOf(hub: OpenDataHub): Partial<Record<StandardColumn, string | undefined>> {
  const prefecture = labelOf(PREFECTURES, hub.prefecture);
  const hours = hub.openingHours && hoursColumns(hub.openingHours);
  const services = Object.entries(SERVICE_COLUMNS)
    .filter(([service]) => hub.services?.some((each) => each === service))
    .map(([, column]) => [column, '有'] as const);
  return {
    都道府県コード又は市区町村コード: numberOf(hub),
    全国地方公共団体コード: numberOf(hub),
    所在地_全国地方公共団体コード: numberOf(hub),
    NO: hub.id,
    ID: hub.id,
    都道府県名: prefecture,
    所在地_都道府県: prefecture,
    市区町村名: hub.municipality,
    地方公共団体名: hub.municipality,
    所在地_市区町村: hub.municipality,
    名称: hub.name,
    名称_カナ: hub.kana && toKatakana(hub.kana),
    種別: hub.type ? labelOf(HUB_TYPES, hub.type) : OTHER_KIND,
    住所: addressText(hub),
    所在地_連結表記: addressText(hub),
    方書: hub.building,
    '建物名等(方書)': hub.building,
    緯度: hub.location && String(hub.location.lat),
    経度: hub.location && String(hub.location.lon),
    アクセス方法: hub.access,
    電話番号: hub.phone,
    '連絡先備考（その他、SNSなど）': snsText(hub.sns),
    郵便番号: hub.postcode,
    団体名: hub.operator,
    受入年齢: agesText(hub.ages),
    利用可能曜日: hours?.days,
    開始時間: hours?.start,
    終了時間: hours?.end,
    利用可能日時特記事項: hours?.note,
    ...Object.fromEntries(services),
    URL: hub.web,
  };
}

/** A hub's cells in the order of the columns of an edition; `''` is "not known" or "not there". */
export function standardRow(hub: OpenDataHub, columns: readonly StandardColumn[]): string[] {
  const cells = { ...cellsOf(hub), 備考: remarkOf(hub, columns) };
  return columns.map((column) => (cells[column] ?? '').replace(/\r\n?/g, '\n').trim());
}
