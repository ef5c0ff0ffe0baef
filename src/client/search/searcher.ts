import { readAddresses } from '../../domain/search/address-file.ts';
import { addressesFile, textsFile } from '../../domain/search/files.ts';
import { findPages } from '../../domain/search/find-pages.ts';
import { PAGES_AN_ADDRESS, PAGES_A_TEXT } from '../../domain/search/layout.ts';
import { otherWords } from '../../domain/search/other-words.ts';
import { queryTerms } from '../../domain/search/query-terms.ts';
import type { RankedPage } from '../../domain/search/rank-pages.ts';
import { sameTitleFirst, type Looked } from '../../domain/search/same-title-first.ts';
import { showPage, type ShownPage } from '../../domain/search/show-page.ts';
import { readTexts, type PageText } from '../../domain/search/text-file.ts';
import { once } from './once.ts';
import { openIndex } from './open-index.ts';
import { readFile } from './read-file.ts';

/** A page that was found, before anything of it is read. */
export interface Hit {
  /** Its number in the index. */
  readonly page: number;
  /** Label of its section. */
  readonly section: string;
}

export interface Answer {
  readonly title: string;
  readonly url: string;
  readonly text: string;
}

export interface Finding {
  /** Every page that has all terms, the best first. */
  readonly hits: readonly Hit[];
  /** Where few have: pages that have something of the query. */
  readonly related: readonly Hit[];
  /** What answers the query at once: the meaning of a term. */
  readonly answer?: Answer | undefined;
}

export interface Searcher {
  readonly find: (query: string) => Promise<Finding>;
  /** What a list of results shows of some pages. @param pages numbers of `Hit` */
  readonly show: (query: string, pages: readonly number[]) => Promise<ShownPage[]>;
  /** Addresses alone, for measuring. */
  readonly search: (query: string) => Promise<{ urls: string[]; related: string[] }>;
}

/** So many of the best are looked at for the very title, and for an answer. */
const LOOKED_AT = 5;

/**
 * @param base address of the search's folder, with a slash at its end
 * @throws when a file cannot be loaded, as all methods do
 */
export async function openSearcher(base: string): Promise<Searcher> {
  const index = await openIndex(base);
  const { version, groups, sections, sectionOf } = index.manifest;
  const texts = once(async (file: number) =>
    readTexts(await readFile(base + textsFile(version, file))),
  );
  const addresses = once(async (file: number) =>
    readAddresses(await readFile(base + addressesFile(version, file))),
  );
  const textOf = async (page: number): Promise<PageText> => {
    const text = (await texts(Math.floor(page / PAGES_A_TEXT)))[page % PAGES_A_TEXT];
    if (!text) throw new Error(`No text of page ${page}`);
    return text;
  };
  const urlOf = async ({ page }: RankedPage): Promise<string> => {
    const all = await addresses(Math.floor(page / PAGES_AN_ADDRESS));
    return all[page % PAGES_AN_ADDRESS] ?? '';
  };
  const hitOf = ({ page }: RankedPage): Hit => ({
    page,
    section: sections[sectionOf[page] ?? -1] ?? '',
  });
  const look = (pages: readonly RankedPage[]): Promise<Looked[]> =>
    Promise.all(pages.map(async (ranked) => ({ ranked, text: await textOf(ranked.page) })));
  const waysOf = (query: string): string[][] =>
    queryTerms(query).map((term) => otherWords(term, groups));
  return {
    async find(query) {
      const { pages, related } = await findPages(query, index, groups);
      const looked = await look(pages.slice(0, LOOKED_AT));
      const { first, answer } = sameTitleFirst(looked, waysOf(query));
      return {
        hits: [...first, ...pages.slice(LOOKED_AT)].map(hitOf),
        related: related.map(hitOf),
        answer,
      };
    },
    async show(query, pages) {
      const ways = waysOf(query);
      return Promise.all(pages.map(async (page) => showPage(await textOf(page), ways)));
    },
    async search(query) {
      const { pages, related } = await findPages(query, index, groups);
      // Only of pages whose titles begin alike the text need be read.
      const named = pages.slice(0, LOOKED_AT).filter(({ isNamed }) => isNamed);
      const isSure = named.length === 0 || (named.length === 1 && named[0] === pages[0]);
      const { first } = sameTitleFirst(isSure ? [] : await look(named), waysOf(query));
      const others = pages.filter((page) => !first.includes(page));
      return {
        urls: await Promise.all([...first, ...others].map(urlOf)),
        related: await Promise.all(related.map(urlOf)),
      };
    },
  };
}
