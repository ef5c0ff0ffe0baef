import type { SearchedPage } from './searched-page.ts';

/** What is shown of a page that was found. */
export type PageText = Pick<
  SearchedPage,
  'url' | 'title' | 'section' | 'blocks' | 'parts' | 'answer'
>;

interface PageRecord {
  u: string;
  t: string;
  s: string;
  b: readonly string[];
  /** Parts: number of the first block, title, address. */
  p: readonly (readonly [block: number, title: string, at: string])[];
  a?: string | undefined;
}

/** The text of `/pagefind/texts/<number>.json`: some pages that lie beside each other. */
export const writeTexts = (pages: readonly PageText[]): string =>
  JSON.stringify(
    pages.map(({ url, title, section, blocks, parts, answer }): PageRecord => ({
      u: url,
      t: title,
      s: section,
      b: blocks,
      p: parts.map(({ block, title: name, at }) => [block, name, at] as const),
      a: answer,
    })),
  );

/** @param json what `writeTexts` wrote, parsed */
export const readTexts = (json: unknown): PageText[] =>
  (json as readonly PageRecord[]).map(({ u, t, s, b, p, a }) => ({
    url: u,
    title: t,
    section: s,
    blocks: b,
    parts: p.map(([block, title, at]) => ({ block, title, at })),
    answer: a,
  }));
