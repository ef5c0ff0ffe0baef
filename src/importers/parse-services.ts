import { SERVICES } from '../schema/vocabulary.ts';
import type { SourceField, SourceRecord } from './source-record.ts';

type Service = (typeof SERVICES)[number]['value'];

const COLUMNS: readonly (readonly [SourceField, Service])[] = [
  ['temporaryCare', 'temporary-care'],
  ['nursingRoom', 'nursing-room'],
  ['nappyChanging', 'nappy-changing'],
  ['eating', 'eating'],
  ['strollerUse', 'stroller-access'],
  ['strollerRental', 'stroller-rental'],
  ['parking', 'parking'],
];

const YES = /^(?:有り?|あり|[○〇◯]|可|可能|true|1)$/i;
/** 有（5台）, 5台, 30台（無料） */
const YES_AND_MORE = /^(?:有り?|あり)[(、,・:]|^(?:約|普通車)?[1-9]\d*台/;

export interface ParsedServices {
  readonly services: readonly Service[];
  /** Fields whose words say more than yes, or something else: 無 does not make it absent for sure. */
  readonly saysMore: readonly SourceField[];
}

/** What a source says that a hub has; only a clear yes counts. */
export function parseServices(row: SourceRecord): ParsedServices {
  const services: Service[] = [];
  const saysMore: SourceField[] = [];
  for (const [field, service] of COLUMNS) {
    const plain = row[field].normalize('NFKC').replace(/\s/g, '');
    if (plain === '') continue;
    if (YES.test(plain)) services.push(service);
    else saysMore.push(field);
    if (field === 'parking' && YES_AND_MORE.test(plain)) services.push(service);
  }
  const order = SERVICES.map(({ value }): string => value);
  return { services: services.sort((a, b) => order.indexOf(a) - order.indexOf(b)), saysMore };
}
