import {
  FEE_KINDS,
  HUB_STATUSES,
  LANGUAGES,
  PRECISIONS,
  RESERVATION_KINDS,
  SERVICES,
  labelOf,
} from '../../schema/vocabulary.ts';
import type { StandardColumn } from './columns.ts';
import { writeFactLines } from './fact-lines.ts';
import { kindText } from './kind-text.ts';
import type { OpenDataHub } from './open-data-hubs.ts';
import { SERVICE_COLUMNS } from './service-columns.ts';
import { snsText } from './sns-text.ts';
import { termsText } from './terms-text.ts';

/** What the standard has no column for, in the order of 備考. */
export const REMARK_LABELS = [
  ...(['いまの状態', '拠点の種別', '郵便番号', '位置の正確さ', '位置の出典'] as const),
  ...(['あるもの・できること', '利用料', '予約', '使える言語', 'SNS'] as const),
  ...(['出典', '出典のアドレス', '出典の利用条件', '出典の日付', '出典の番号'] as const),
  ...(['内容を確かめた日', '更新日'] as const),
] as const;

export type RemarkLabel = (typeof REMARK_LABELS)[number];

const precisionText = ({ location }: OpenDataHub): string =>
  location && location.precision !== 'building' ? labelOf(PRECISIONS, location.precision) : '';

/**
 * 備考: the facts that an edition has no column for, a line each, and the hub's own remarks. A point
 * is the building's unless a line says otherwise.
 */
export function remarkOf(hub: OpenDataHub, columns: readonly StandardColumn[]): string {
  const { status, type, services, source } = hub;
  const unplaced = services?.filter((service) => {
    const column = SERVICE_COLUMNS[service];
    return column === undefined || !columns.includes(column);
  });
  return writeFactLines(REMARK_LABELS, {
    facts: {
      いまの状態: status === 'open' ? '' : labelOf(HUB_STATUSES, status),
      // 種別 says その他 of a hub whose type is not known as well.
      拠点の種別: type === 'other' ? 'その他' : '',
      郵便番号: columns.includes('郵便番号') ? '' : (hub.postcode ?? ''),
      位置の正確さ: precisionText(hub),
      位置の出典: hub.location?.source ?? '',
      あるもの・できること: termsText(SERVICES, unplaced),
      利用料: kindText(FEE_KINDS, hub.fee),
      予約: kindText(RESERVATION_KINDS, hub.reservation),
      使える言語: termsText(LANGUAGES, hub.languages),
      SNS: columns.includes('連絡先備考（その他、SNSなど）') ? '' : snsText(hub.sns),
      出典: source.name,
      出典のアドレス: source.url ?? '',
      出典の利用条件: source.licence ?? '',
      出典の日付: source.date ?? '',
      出典の番号: source.record ?? '',
      内容を確かめた日: hub.confirmed ?? '',
      更新日: hub.updated ?? '',
    },
    remarks: hub.remarks,
  });
}
