import { excerptOf, hitsIn, type Piece } from './excerpt.ts';
import type { PagePart } from './searched-page.ts';
import type { PageText } from './text-file.ts';

export interface ShownPart {
  readonly title: string;
  readonly url: string;
  readonly excerpt: readonly Piece[];
}

/** A page that was found, as a list of results shows it. */
export interface ShownPage {
  readonly title: string;
  readonly url: string;
  readonly section: string;
  readonly excerpt: readonly Piece[];
  /** Parts of the page that have what was searched. */
  readonly parts: readonly ShownPart[];
}

type Terms = readonly (readonly string[])[];

/** So many parts of a page are named. */
const MOST_PARTS = 3;

/**
 * The address at which browsers that know text fragments mark the words. They go to the first of
 * them on the page, so that the address of a part has none: it would lead elsewhere.
 */
function markedUrl(url: string, text: string, terms: Terms): string {
  const [hit] = hitsIn(text, terms);
  if (!hit) return url;
  const words = encodeURIComponent(text.slice(hit.from, hit.to)).replaceAll('-', '%2D');
  return `${url}#:~:text=${words}`;
}

/** A part that is a moment of a video. */
const isMoment = ({ at }: PagePart): boolean => at.startsWith('#t=');

interface Weighed {
  readonly block: number;
  readonly weight: number;
}

const byWeight = (a: Weighed, b: Weighed): number => b.weight - a.weight || a.block - b.block;

/** A shorter text is a heading, a reading, or a cell of a table. */
const SENTENCE = 20;

/** How well a text shows what was found: terms as they were typed say more, and so do sentences. */
function weigh(text: string, terms: Terms): number {
  const weights = terms.map(([term = '', ...others]) => {
    if (hitsIn(text, [[term]]).length > 0) return 3;
    return hitsIn(text, [others]).length > 0 ? 2 : 0;
  });
  const weight = weights.reduce<number>((sum, each) => sum + each, 0);
  return weight > 0 && text.length >= SENTENCE ? weight + 1 : weight;
}

/** The part in which a block stands: the last that begins at it or before. */
const partOf = (parts: readonly PagePart[], block: number): PagePart | undefined =>
  parts.findLast((part) => part.block <= block);

/** @param terms each in all its ways, as `otherWords` gives them */
export function showPage(page: PageText, terms: Terms): ShownPage {
  const { title, section, blocks } = page;
  const weighed = blocks
    .map((text, block) => ({ block, weight: weigh(text, terms) }))
    .filter(({ block, weight }) => weight > 0 && blocks[block] !== title)
    .sort(byWeight);
  const best = blocks[weighed[0]?.block ?? -1] ?? '';
  const fallback = page.answer ?? blocks.find((block) => block !== title) ?? '';
  const text = best.length >= SENTENCE || (best && !page.answer) ? best : fallback;
  const told = text === best ? partOf(page.parts, weighed[0]?.block ?? -1) : undefined;
  const named = new Map<PagePart, number>();
  for (const { block } of weighed) {
    const part = partOf(page.parts, block);
    if (part && part.title !== title && !named.has(part)) named.set(part, block);
  }
  return {
    title,
    section,
    // What is best said in a video is heard there.
    url: told && isMoment(told) ? page.url + told.at : markedUrl(page.url, text, terms),
    excerpt: excerptOf(text, terms),
    parts: [...named].slice(0, MOST_PARTS).map(([part, block]) => ({
      title: part.title,
      url: page.url + part.at,
      excerpt: excerptOf(blocks[block] ?? '', terms),
    })),
  };
}
