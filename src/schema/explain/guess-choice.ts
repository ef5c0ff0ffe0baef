import { nearest } from '../nearest.ts';
import type { Term } from '../vocabulary.ts';

const plain = (text: string): string => text.normalize('NFKC').trim().toLowerCase();

/** The term that was meant by a label, a part of one, or a misspelt word. */
export function guessChoice(terms: readonly Term[], written: unknown): Term | undefined {
  const isWord = typeof written === 'string' || typeof written === 'number';
  const words = isWord ? plain(String(written)) : '';
  if (words === '') return undefined;
  const same = terms.find(({ value, label }) => plain(label) === words || value === words);
  const parts = terms.filter(
    ({ label }) => plain(label).startsWith(words) || words.startsWith(plain(label)),
  );
  if (same ?? (parts.length === 1 ? parts[0] : undefined)) return same ?? parts[0];
  const near = nearest(words, [
    ...terms.map(({ value }) => value),
    ...terms.map(({ label }) => plain(label)),
  ]);
  return terms.find(({ value, label }) => value === near || plain(label) === near);
}
