import { plainText } from './plain-text.ts';
import type { RankedPage } from './rank-pages.ts';
import type { PageText } from './text-file.ts';

/** A page whose text has been read. */
export interface Looked {
  readonly ranked: RankedPage;
  readonly text: PageText;
}

export interface TitleFirst {
  readonly first: readonly RankedPage[];
  readonly answer?: { title: string; url: string; text: string } | undefined;
}

const tight = (text: string): string => plainText(text).replaceAll(/\s+/g, '');

/**
 * Puts the page first whose title is just what was asked, and takes its answer if it has one.
 * @param looked the best pages
 * @param terms each in all its ways, the term itself first
 */
export function sameTitleFirst(
  looked: readonly Looked[],
  terms: readonly (readonly string[])[],
): TitleFirst {
  const asked = terms.map(([term = '']) => term).join('');
  const meant = new Set([asked, ...(terms.length === 1 ? (terms[0] ?? []) : [])]);
  const isSame = ({ text }: Looked): boolean => tight(text.title) === asked;
  const isMeant = ({ text }: Looked): boolean => meant.has(tight(text.title));
  const answering = looked.find((page) => isMeant(page) && page.text.answer !== undefined);
  const order = [...looked.filter(isSame), ...looked.filter((page) => !isSame(page))];
  return {
    first: order.map(({ ranked }) => ranked),
    answer: answering && {
      title: answering.text.title,
      url: answering.text.url,
      text: answering.text.answer ?? '',
    },
  };
}
