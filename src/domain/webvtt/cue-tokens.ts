import type { CueToken } from './cue-token.ts';

/** Puts characters in the place of their names (`&amp;`). The full table is too large for the CMS. */
export type DecodeText = (text: string) => string;

const SPACE = /[\t\n\f\r ]+/g;

/** What stands between `<` and `>`, read as the states of the tokenizer do. */
function readTag(inside: string, decode: DecodeText): CueToken {
  if (inside.startsWith('/')) return { kind: 'end', name: inside.slice(1) };
  if (/^\d/.test(inside)) return { kind: 'time', text: inside };
  const [, named = '', annotation = ''] = /^([^\t\n\f ]*)([^]*)$/.exec(inside) ?? [];
  const [name = '', ...classes] = named.split('.');
  return {
    kind: 'start',
    name,
    classes: classes.filter((one) => one !== ''),
    annotation: decode(annotation).trim().replaceAll(SPACE, ' '),
  };
}

/**
 * "WebVTT cue text tokenizer" (WebVTT, 6.4). A tag that is not closed by `>` goes on to the end.
 * @param text of a cue, with its tags
 * @param decode characters by name
 */
export const cueTokens = (text: string, decode: DecodeText): CueToken[] =>
  [...text.matchAll(/<([^>]*)>?|[^<]+/g)].map(([all, inside]) =>
    inside === undefined ? { kind: 'text', text: decode(all) } : readTag(inside, decode),
  );
