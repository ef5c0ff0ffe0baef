import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { readBlocks } from './read-blocks.ts';

/** A page by brute force: what a search of it must come to, worked out from its HTML alone. */
export interface TruePage {
  readonly url: string;
  readonly title: string;
  /** Each block, plain, words apart. */
  readonly spaced: readonly string[];
  /** Each block, plain, without white space. */
  readonly tight: readonly string[];
}

/** As queries and texts are compared: Unicode's NFKC, lower case, nothing that nobody sees. */
export const plain = (text: string): string =>
  text
    .normalize('NFKC')
    .toLowerCase()
    .replaceAll(/[\u00ad\u200b\ufeff]/g, '');

const KATAKANA = /[ァ-ヶ]/g;
/** Katakana as hiragana. */
export const asHiragana = (text: string): string =>
  text.replaceAll(KATAKANA, (kana) => String.fromCodePoint((kana.codePointAt(0) ?? 0) - 96));

/** @param folder of a built site; what of it is not for visitors is left out */
export function readTruth(folder: string): TruePage[] {
  const paths = globSync('**/*.html', { cwd: folder }).filter((path) => path !== '404.html');
  return paths.toSorted().flatMap((path) => {
    const page = readBlocks(readFileSync(join(folder, path), 'utf8'));
    if (!page) return [];
    const spaced = page.blocks.map((text) => plain(text).replaceAll(/\s+/g, ' ').trim());
    const tight = spaced.map((text) => text.replaceAll(' ', ''));
    const url = `/${path.replaceAll('\\', '/').replace(/(?<=^|\/)index\.html$/, '')}`;
    return [{ url, title: plain(page.title).replaceAll(/\s+/g, ''), spaced, tight }];
  });
}

/** A term of letters and digits stands where a word begins; any other stands anywhere in a block. */
function hasTerm(page: TruePage, term: string, isFolded: boolean): boolean {
  const isAscii = /^[\x21-\x7e]+$/.test(term);
  const beginsAscii = /^[a-z0-9]/.test(term);
  const texts = isAscii ? page.spaced : page.tight;
  if (!beginsAscii) {
    const wanted = isFolded ? asHiragana(term) : term;
    return texts.some((text) => (isFolded ? asHiragana(text) : text).includes(wanted));
  }
  const literal = term.replaceAll(/[.*+?^${}()|[\]\\]/g, String.raw`\$&`);
  const pattern = new RegExp(`(?<![a-z0-9])${literal}`);
  return texts.some((text) => pattern.test(text));
}

/** Whether a page has all terms of a query. @param isFolded whether kana of both kinds are the same */
export const hasQuery = (page: TruePage, query: string, isFolded = false): boolean =>
  plain(query)
    .split(/\s+/)
    .filter((term) => term !== '')
    .every((term) => hasTerm(page, term, isFolded));
