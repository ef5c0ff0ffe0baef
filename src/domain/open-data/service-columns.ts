import type { SERVICES } from '../../schema/vocabulary.ts';
import type { StandardColumn } from './columns.ts';

export type Service = (typeof SERVICES)[number]['value'];

/** The services that have a column of their own; it holds 有 or nothing: unknown is not 無. */
export const SERVICE_COLUMNS: Readonly<Partial<Record<Service, StandardColumn>>> = {
  'temporary-care': '一時預かりの有無',
  'nursing-room': '授乳室',
  'nappy-changing': 'おむつ替えコーナー',
  eating: '飲食可否',
  'stroller-rental': 'ベビーカー貸出',
  'stroller-access': 'ベビーカー利用',
  parking: '駐車場情報',
};
