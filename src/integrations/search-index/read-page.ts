import { Parser } from 'htmlparser2';
import type { PagePart, SearchedPage } from '../../domain/search/searched-page.ts';
import { BLOCK_ELEMENTS } from './block-elements.ts';

/** Their text is not the page's. */
const UNREAD = new Set(['script', 'style', 'template', 'noscript']);
const HEADING = /^h[1-6]$/;
const SECTION = /^section:(.*)$/;

type Attributes = Readonly<Record<string, string>>;

interface OpenElement {
  name: string;
  /** Whether its text is searched. */
  isRead: boolean;
  /** Number of the first block that it holds. */
  from: number;
  isAnswer: boolean;
  /** The address of the part that begins with it. */
  at: string;
  /** What that part is called, where its text is not its name. */
  called: string | undefined;
}

/** Gathers the searched parts of a page while its HTML is read. */
class PageReader {
  readonly blocks: string[] = [];
  readonly parts: PagePart[] = [];
  section = '';
  title = '';
  answer = '';
  isSearched = false;
  #headTitle = '';
  #text = '';
  readonly #open: OpenElement[] = [];

  open(name: string, attributes: Attributes): void {
    const outer = this.#open.at(-1);
    const isBody = 'data-pagefind-body' in attributes;
    this.isSearched ||= isBody;
    const isRead =
      (outer?.isRead === true || isBody) &&
      !('data-pagefind-ignore' in attributes) &&
      !UNREAD.has(name);
    // What stands before another marked part does not run on into it.
    const isPart = isRead && outer?.isRead !== true;
    if (isPart || (outer?.isRead && BLOCK_ELEMENTS.has(name))) this.#endBlock();
    const { id } = attributes;
    const at = attributes['data-search-at'] ?? (HEADING.test(name) && id ? `#${id}` : '');
    const isAnswer = 'data-search-answer' in attributes;
    const called = attributes['data-search-name'];
    this.#open.push({ name, isRead, from: this.blocks.length, isAnswer, at, called });
    const [, section] = SECTION.exec(attributes['data-pagefind-filter'] ?? '') ?? [];
    if (section !== undefined) this.section = section;
  }

  text(text: string): void {
    const inner = this.#open.at(-1);
    const isOfPage = inner?.name === 'title' && this.#open.at(-2)?.name === 'head';
    if (isOfPage) this.#headTitle += text;
    if (inner?.isRead) this.#text += text;
  }

  close(): void {
    const element = this.#open.pop();
    if (!element) return;
    const { name, isRead, from, isAnswer, at, called } = element;
    if (isRead && BLOCK_ELEMENTS.has(name)) this.#endBlock();
    const said = this.blocks.slice(from).join('');
    if (isRead && name === 'h1') this.title ||= said;
    if (isRead && isAnswer) this.answer ||= said;
    if (isRead && at) this.parts.push({ block: from, title: called ?? said, at });
  }

  #endBlock(): void {
    const block = this.#text.replaceAll(/\s+/g, ' ').trim();
    if (block) this.blocks.push(block);
    this.#text = '';
  }

  end(): void {
    this.#endBlock();
    this.title ||= this.#headTitle.replaceAll(/\s+/g, ' ').trim();
  }
}

/**
 * What the search knows of a page.
 * @param url the page's address on the site
 * @returns `undefined` when no part of the page is marked with `data-pagefind-body`
 */
export function readPage(html: string, url: string): SearchedPage | undefined {
  const reader = new PageReader();
  const parser = new Parser({
    onopentag: (name, attributes) => {
      reader.open(name, attributes);
    },
    ontext: (text) => {
      reader.text(text);
    },
    onclosetag: () => {
      reader.close();
    },
  });
  parser.end(html);
  reader.end();
  if (!reader.isSearched) return undefined;
  const { title, section, blocks, parts, answer } = reader;
  return { url, title, section, blocks, parts, answer: answer || undefined };
}
