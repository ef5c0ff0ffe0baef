import { stringify } from 'yaml';
import type { Mistake } from '../../schema/explain/mistake.ts';

/** Astro reads dates as older YAML does: a text that looks like one is quoted. */
const write = (value: unknown, version: '1.1' | '1.2' = '1.2'): string =>
  stringify(value, {
    version,
    lineWidth: 0,
    singleQuote: true,
    aliasDuplicateObjects: false,
  }).trimEnd();

const isPlain = (value: unknown): boolean => typeof value !== 'object' || value === null;

/** What to write in the file instead: a value where the key is right, else both. */
export function writeExample({ kind, path, fix }: Mistake): string | undefined {
  if (!fix) return undefined;
  const { key, value } = fix;
  const isItem = typeof path.at(-1) === 'number';
  if (isPlain(value) && kind !== 'missing' && kind !== 'unknown') {
    return write(value, kind === 'quote' ? '1.1' : '1.2');
  }
  return write({ [key]: isItem ? [value] : value });
}
