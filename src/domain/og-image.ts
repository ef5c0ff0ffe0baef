import { isPrefecture } from '../schema/vocabulary.ts';
import { SECTIONS, type Crumb, type Section } from './site.ts';

/** Pixels of every picture, a form that X, LINE and Facebook show uncut, and its most bytes. */
export const OG_SIZE = { width: 1200, height: 630, bytes: 40_000 } as const;

/** A page's picture for link previews, as its head names it (https://ogp.me). */
export interface OgImage {
  /** `/og/cases/cocomi.png` */
  href: string;
  /** The words in it. */
  words: string;
}

const partsOf = (path: string): string[] => path.split('/').filter((part) => part !== '');

const isSection = (name: string): name is Section => Object.hasOwn(SECTIONS, name);

const isPrefecturePath = (path: string): boolean => {
  const [section, place, ...rest] = partsOf(path);
  return section === 'hubs' && isPrefecture(place ?? '') && rest.length === 0;
};

/** `/cases/cocomi/` → `/og/cases/cocomi.png`; the home page's is `/og.png`. */
const hrefOf = (path: string): string => `/og${path.replace(/\/$/, '')}.png`;

/**
 * Which picture a page names. Thousands of hubs and municipalities share their prefecture's.
 * @param page its path, its title, and the way to it
 */
export function ogImage(page: {
  path: string;
  title: string;
  crumbs?: readonly Crumb[] | undefined;
}): OgImage {
  const prefecture = page.crumbs?.find(({ href }) => isPrefecturePath(href));
  return prefecture
    ? { href: hrefOf(prefecture.href), words: `${prefecture.label}の子育てひろば` }
    : { href: hrefOf(page.path), words: page.title };
}

/**
 * Whether the picture that a page names is its own, and not its prefecture's. The build reads only
 * these pages to learn which pictures to make.
 */
export function ownsOgImage(path: string): boolean {
  const [section, place] = partsOf(path);
  return section !== 'hubs' || place === undefined || isPrefecturePath(path);
}

/** The section that gives a page's picture its colours, and the words above the title. */
export function ogSection(path: string): { section: Section | 'home'; label?: string } {
  const [first, second] = partsOf(path);
  if (first === undefined) return { section: 'home' };
  if (!isSection(first)) return { section: 'pages', label: SECTIONS.pages };
  // The title of a list says its section.
  return second === undefined ? { section: first } : { section: first, label: SECTIONS[first] };
}
