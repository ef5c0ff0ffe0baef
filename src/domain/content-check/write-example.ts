import { stringify } from 'yaml';
import type { Mistake } from '../../schema/explain/mistake.ts';

const write = (value: unknown): string =>
  stringify(value, { lineWidth: 0, singleQuote: true, aliasDuplicateObjects: false }).trimEnd();

const isPlain = (value: unknown): boolean => typeof value !== 'object' || value === null;

/** What to write in the file instead: a value where the key is right, else both. */
export function writeExample({ kind, path, fix }: Mistake): string | undefined {
  if (!fix) return undefined;
  const { key, value } = fix;
  const isItem = typeof path.at(-1) === 'number';
  if (isPlain(value) && kind !== 'missing' && kind !== 'unknown') return write(value);
  return write({ [key]: isItem ? [value] : value });
}
