import type { SearchedText } from './page-words.ts';

/** A part of a page that has an address of its own: what stands below a heading, or a moment. */
export interface PagePart {
  /** Number of the part's first block. */
  readonly block: number;
  readonly title: string;
  /** What follows the page's address: `#opening-hours`, `#t=83`. */
  readonly at: string;
}

/** A page as the search knows it. */
export interface SearchedPage extends SearchedText {
  readonly url: string;
  /** Label of the section that the search files it in. */
  readonly section: string;
  readonly parts: readonly PagePart[];
  /** What answers at once when the page's title is searched, such as the meaning of a term. */
  readonly answer?: string | undefined;
}
