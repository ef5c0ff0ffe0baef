import { readFactLines } from '../../domain/open-data/fact-lines.ts';
import { readKindText } from '../../domain/open-data/kind-text.ts';
import type { OpenDataHub } from '../../domain/open-data/open-data-hubs.ts';
import { REMARK_LABELS, type RemarkLabel } from '../../domain/open-data/remark.ts';
import { readSnsText } from '../../domain/open-data/sns-text.ts';
import { readTermsText } from '../../domain/open-data/terms-text.ts';
import {
  FEE_KINDS,
  HUB_STATUSES,
  LANGUAGES,
  PRECISIONS,
  RESERVATION_KINDS,
  SERVICES,
  type Term,
} from '../../schema/vocabulary.ts';

type Precision = (typeof PRECISIONS)[number]['value'];

/** What 備考 of a row of our own tells. */
export interface OwnFacts
  extends
    Pick<OpenDataHub, 'status' | 'source'>,
    Partial<
      Pick<
        OpenDataHub,
        | 'type'
        | 'postcode'
        | 'services'
        | 'fee'
        | 'reservation'
        | 'languages'
        | 'sns'
        | 'remarks'
        | 'confirmed'
        | 'updated'
      >
    > {
  readonly precision: Precision;
  readonly pointSource: string | undefined;
}

const valueOf = <Value extends string>(
  terms: readonly Term<Value>[],
  text: string | undefined,
): Value | undefined => terms.find(({ label }) => label === text)?.value;

type Facts = Readonly<Partial<Record<RemarkLabel, string>>>;

const readSource = (facts: Facts, name: string): OpenDataHub['source'] => ({
  name,
  ...(facts.出典のアドレス !== undefined && { url: facts.出典のアドレス }),
  ...(facts.出典の利用条件 !== undefined && { licence: facts.出典の利用条件 }),
  ...(facts.出典の日付 !== undefined && { date: facts.出典の日付 }),
  ...(facts.出典の番号 !== undefined && { record: facts.出典の番号 }),
});

/**
 * Reads 備考 as `remarkOf` writes it.
 * @returns undefined when it was not written so
 */
export function readOwnFacts(remark: string): OwnFacts | undefined {
  const lines = readFactLines(REMARK_LABELS, remark);
  const facts: Facts = lines?.facts ?? {};
  const name = facts.出典;
  if (name === undefined) return undefined;
  return {
    status: valueOf(HUB_STATUSES, facts.いまの状態) ?? 'open',
    type: facts.拠点の種別 === undefined ? undefined : 'other',
    postcode: facts.郵便番号,
    precision: valueOf(PRECISIONS, facts.位置の正確さ) ?? 'building',
    pointSource: facts.位置の出典,
    services: readTermsText(SERVICES, facts['あるもの・できること'] ?? ''),
    fee: readKindText(FEE_KINDS, facts.利用料 ?? ''),
    reservation: readKindText(RESERVATION_KINDS, facts.予約 ?? ''),
    languages: readTermsText(LANGUAGES, facts.使える言語 ?? ''),
    sns: readSnsText(facts.SNS ?? ''),
    remarks: lines?.remarks,
    confirmed: facts.内容を確かめた日,
    updated: facts.更新日,
    source: readSource(facts, name),
  };
}
