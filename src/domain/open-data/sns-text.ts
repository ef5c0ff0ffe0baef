import type { Hub } from '../../schema/hub.ts';
import { SNS_SERVICES, labelOf } from '../../schema/vocabulary.ts';

type Sns = NonNullable<Hub['sns']>;

/** `Instagram https://… LINE https://…`; `''` when there is none. */
export const snsText = (sns: Sns | undefined): string =>
  (sns ?? []).map(({ service, url }) => `${labelOf(SNS_SERVICES, service)} ${url}`).join(' ');

/** What `snsText` wrote; what is not written so is left out. */
export function readSnsText(text: string): Sns {
  const words = text.split(' ');
  return words.flatMap((word, at) => {
    const term = SNS_SERVICES.find(({ label }) => label === word);
    const url = words[at + 1];
    return term && url !== undefined ? [{ service: term.value, url }] : [];
  });
}
