import type { Municipality } from '../domain/municipalities.ts';
import { parsePostcode } from './parse-postcode.ts';
import { postcodeContradicts } from './postcode-contradicts.ts';

/** What was read of a row's postcode; one that belongs elsewhere is left out and listed. */
export function readPostcode(words: string, { municipality }: { municipality: Municipality }) {
  const postcode = parsePostcode(words);
  if (postcode === undefined) return { isKept: words === '', problem: '' };
  if (!postcodeContradicts(postcode, municipality)) return { postcode, isKept: true, problem: '' };
  return { isKept: false, problem: `（${municipality.name}の郵便番号ではありません）` };
}
