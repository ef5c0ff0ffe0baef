import type { Piece } from '../../domain/search/excerpt.ts';
import type { ShownPage } from '../../domain/search/show-page.ts';
import { groupHits } from '../../domain/search-groups.ts';
import { searchAddress } from '../../domain/search-query.ts';
import { fillText, type Parts } from '../../domain/fill-text.ts';
import { partOf } from '../page/part-of.ts';
import type { Finding } from '../search/searcher.ts';
import { placeAddress } from './answer-list.ts';
import type { Asked } from './asked.ts';
import { findPlace } from './find-place.ts';
import { markedText } from './marked-text.ts';

/** So many pages are looked over at a glance. */
const MOST = 8;
/** Of pages that have only something of the query fewer are worth a glance. */
export const MOST_RELATED = 5;

interface Option {
  readonly title: string;
  readonly url: string;
  readonly excerpt?: readonly Piece[];
}

/** The options of the quick search: what answers at once, the best pages by section, and all. */
export class QuickOptions {
  readonly #asked: Asked;
  readonly #words: HTMLElement;

  /** @param words has the sentences as `data-*` */
  constructor(asked: Asked, words: HTMLElement) {
    this.#asked = asked;
    this.#words = words;
  }

  #word(key: string, parts: Parts = {}): string {
    return fillText(this.#words.getAttribute(`data-${key}`) ?? '', parts);
  }

  #group(title: string, options: readonly Option[], count = ''): HTMLElement {
    const { pieces } = this.#asked;
    const group = pieces.copy('options', { title, count });
    group.setAttribute('aria-label', title);
    for (const { title: name, url, excerpt = [] } of options) {
      const option = pieces.copy('option', { title: name }) as HTMLAnchorElement;
      option.href = url;
      partOf('excerpt', option).append(...markedText(excerpt));
      group.append(option);
    }
    return group;
  }

  /** A place leads to the finder. */
  #place(place: string): HTMLElement {
    const title = this.#word('place', { place });
    return this.#group(this.#word('kind-place'), [{ title, url: placeAddress(place) }]);
  }

  #pages({ hits, answer }: Finding, shown: readonly ShownPage[]): HTMLElement[] {
    const pageOf = new Map(shown.map((page, at) => [hits[at]?.page, page]));
    return groupHits(hits).flatMap(({ section, pages }) => {
      const found = pages.flatMap((page) => pageOf.get(page) ?? []);
      // What answers at once need not be read twice.
      const others = found.filter(({ title }) => title !== answer?.title);
      const left = pages.length - (found.length - others.length);
      const count = this.#word('count', { count: left });
      return others.length > 0 ? [this.#group(section, others, count)] : [];
    });
  }

  #all(query: string, count: number): HTMLElement {
    const title = this.#word('all', { query, count });
    const url = searchAddress({ q: query, section: '' });
    return this.#group(this.#word('kind-all'), [{ title, url }]);
  }

  /** @throws when a file cannot be read */
  async groups(finding: Finding): Promise<HTMLElement[]> {
    const { q, engine } = this.#asked;
    const { hits, related, answer } = finding;
    const isFound = hits.length > 0;
    const best = isFound ? hits.slice(0, MOST) : related.slice(0, MOST_RELATED);
    const shown = await engine.show(
      q,
      best.map(({ page }) => page),
    );
    const place = await findPlace(q, finding, shown);
    const groups = place ? [this.#place(place)] : [];
    if (answer) {
      const { title, url, text } = answer;
      const excerpt = [{ text, isHit: false }];
      groups.push(this.#group(this.#word('kind-term'), [{ title, url, excerpt }]));
    }
    if (isFound) groups.push(...this.#pages(finding, shown), this.#all(q, hits.length));
    else if (shown.length > 0) groups.push(this.#group(this.#word('kind-related'), shown));
    return groups;
  }
}
