import { decodeHTML } from 'entities';
import type { CueToken } from './cue-token.ts';

const SPACE = /[\t\n\f\r ]+/g;

/** What stands between `<` and `>`, read as the states of the tokenizer do. */
function readTag(inside: string): CueToken {
  if (inside.startsWith('/')) return { kind: 'end', name: inside.slice(1) };
  if (/^\d/.test(inside)) return { kind: 'time', text: inside };
  const [, named = '', annotation = ''] = /^([^\t\n\f ]*)([^]*)$/.exec(inside) ?? [];
  const [name = '', ...classes] = named.split('.');
  return {
    kind: 'start',
    name,
    classes: classes.filter((one) => one !== ''),
    annotation: decodeHTML(annotation).trim().replaceAll(SPACE, ' '),
  };
}

/**
 * "WebVTT cue text tokenizer" (WebVTT, 6.4). A tag that is not closed by `>` goes on to the end.
 * @param text of a cue, with its tags
 */
export const cueTokens = (text: string): CueToken[] =>
  [...text.matchAll(/<([^>]*)>?|[^<]+/g)].map(([all, inside]) =>
    inside === undefined ? { kind: 'text', text: decodeHTML(all) } : readTag(inside),
  );
