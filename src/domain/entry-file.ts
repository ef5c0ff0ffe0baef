import { parse, stringify } from 'yaml';

/** A content file: fields in YAML between two lines of `---`, then a text in Markdown. */
export interface EntryFile {
  fields: Record<string, unknown>;
  /** Without line breaks at its ends; empty when there is none. */
  body: string;
}

const toYaml = (fields: object, blockQuote: 'literal' | false): string =>
  stringify(fields, {
    lineWidth: 0,
    version: '1.1',
    blockQuote,
    singleQuote: true,
    aliasDuplicateObjects: false,
  });

/** Whether two values are the same to YAML, which knows no `undefined`. */
const isDeepEqual = (a: unknown, b: unknown): boolean => JSON.stringify(a) === JSON.stringify(b);

/**
 * Writes a content file the one way it is written here, by importers and by the CMS alike: a change
 * of one field then changes that field's lines only. Strings that a reader of YAML 1.1 would take
 * for something else (`09:30`, `2026-04-01`, `no`) are quoted.
 * @param order names of fields; those that it holds come in its order, before all others
 */
export function writeEntryFile({ fields, body }: EntryFile, order: readonly string[] = []): string {
  const place = (key: string): number => (order.includes(key) ? order.indexOf(key) : order.length);
  const sorted = Object.fromEntries(
    Object.entries(fields).toSorted(([a], [b]) => place(a) - place(b)),
  );
  const blocks = toYaml(sorted, 'literal');
  // A text that begins with spaces and a line break does not survive in a block.
  const yaml = isDeepEqual(parse(blocks), sorted) ? blocks : toYaml(sorted, false);
  const text = body.replaceAll(/^\n+|\n+$/g, '');
  return `---\n${yaml}---\n${text === '' ? '' : `\n${text}\n`}`;
}

/**
 * Reads a content file.
 * @returns undefined when it has no fields or they cannot be read
 */
export function readEntryFile(file: string): EntryFile | undefined {
  const [, yaml, body = ''] =
    /^\uFEFF?---[ \t]*\r?\n([\s\S]*?\r?\n)?---[ \t]*(?:\r?\n([\s\S]*))?$/.exec(file) ?? [];
  if (yaml === undefined) return undefined;
  try {
    const fields = parse(yaml, { logLevel: 'error' }) as unknown;
    if (typeof fields !== 'object' || fields === null || Array.isArray(fields)) return undefined;
    return {
      fields: fields as Record<string, unknown>,
      body: body.replaceAll('\r\n', '\n').replaceAll(/^\n+|\s+$/g, ''),
    };
  } catch {
    return undefined;
  }
}
