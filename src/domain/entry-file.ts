import { parse } from 'yaml';
import { keepLineEnds } from './keep-line-ends.ts';
import { rewriteYaml } from './rewrite-yaml.ts';
import { writeYaml } from './write-yaml.ts';

/** A content file: fields in YAML between two lines of `---`, then a text in Markdown. */
export interface EntryFile {
  fields: Record<string, unknown>;
  /** Without line breaks at its ends; empty when there is none. */
  body: string;
}

/** A file's text: the fields, the lines of `---` around them, and what follows. */
interface Parts {
  opening: string;
  yaml: string;
  closing: string;
  /** With the line break behind the closing line; empty where the file ends there. */
  rest: string;
}

const partsOf = (file: string): Parts | undefined => {
  const [, opening = '', yaml, closing = '', rest = ''] =
    /^(\uFEFF?---[ \t]*\r?\n)([\s\S]*?\r?\n)?(---[ \t]*)(\r?\n[\s\S]*)?$/.exec(file) ?? [];
  return yaml === undefined ? undefined : { opening, yaml, closing, rest };
};

const tidyBody = (body: string): string =>
  body.replaceAll('\r\n', '\n').replaceAll(/^\n+|\s+$/g, '');

const writeBody = (body: string): string => {
  const text = body.replaceAll(/^\n+|\n+$/g, '');
  return text === '' ? '' : `\n${text}\n`;
};

/** What stands below the fields, with another text between the blank lines that are there. */
function rewriteBody(rest: string, body: string): string {
  const [old, text] = [tidyBody(rest), tidyBody(body)];
  if (old === text) return rest;
  if (old === '' || text === '') return `\n${writeBody(text)}`;
  const start = rest.length - rest.replace(/^\n+/, '').length;
  return `${rest.slice(0, start)}${text}${rest.slice(rest.trimEnd().length)}`;
}

/**
 * Writes a content file the one way it is written here, by importers and by the CMS alike: a change
 * of one field then changes that field's lines only.
 * @param order names of fields; those that it holds come in its order, before all others
 */
export function writeEntryFile({ fields, body }: EntryFile, order: readonly string[] = []): string {
  const place = (key: string): number => (order.includes(key) ? order.indexOf(key) : order.length);
  const sorted = Object.fromEntries(
    Object.entries(fields).toSorted(([a], [b]) => place(a) - place(b)),
  );
  return `---\n${writeYaml(sorted)}---\n${writeBody(body)}`;
}

/**
 * Writes a content file that somebody may have written by hand, in another order, with comments or
 * other quotes: lines of what did not change stay as they were.
 * @param original the file's text as it was read
 */
export function rewriteEntryFile(
  original: string,
  { fields, body }: EntryFile,
  order: readonly string[] = [],
): string {
  const rewritten = keepLineEnds(original, (text) => {
    const parts = partsOf(text);
    const yaml = parts && rewriteYaml(parts.yaml, fields, order);
    if (!parts || yaml === undefined) return undefined;
    return `${parts.opening}${yaml}${parts.closing}${rewriteBody(parts.rest, body)}`;
  });
  return rewritten ?? writeEntryFile({ fields, body }, order);
}

/**
 * Reads a content file.
 * @returns undefined when it has no fields or they cannot be read
 */
export function readEntryFile(file: string): EntryFile | undefined {
  const parts = partsOf(file);
  if (!parts) return undefined;
  try {
    const fields = parse(parts.yaml, { logLevel: 'error' }) as unknown;
    if (typeof fields !== 'object' || fields === null || Array.isArray(fields)) return undefined;
    return {
      fields: fields as Record<string, unknown>,
      body: tidyBody(parts.rest),
    };
  } catch {
    return undefined;
  }
}
