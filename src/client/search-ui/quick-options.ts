import type { Piece } from '../../domain/search/excerpt.ts';
import { groupHits } from '../../domain/search-groups.ts';
import { searchAddress } from '../../domain/search-query.ts';
import { fillText, type Parts } from '../../domain/fill-text.ts';
import { partOf } from '../finder/templates.ts';
import type { Finding } from '../search/searcher.ts';
import { placeAddress } from './answer-list.ts';
import type { Asked } from './asked.ts';
import { markedText } from './marked-text.ts';
import { placeNow } from './read-places.ts';

/** So many pages are looked over at a glance. */
const MOST = 8;

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
  place(place: string): HTMLElement {
    const title = this.#word('place', { place });
    return this.#group(this.#word('kind-place'), [{ title, url: placeAddress(place) }]);
  }

  async #pages({ hits, answer }: Finding): Promise<HTMLElement[]> {
    const { q, engine } = this.#asked;
    const best = hits.slice(0, MOST).map(({ page }) => page);
    const shown = await engine.show(q, best);
    const pageOf = new Map(best.map((page, at) => [page, shown[at]]));
    return groupHits(hits).flatMap(({ section, pages }) => {
      const found = pages.flatMap((page) => pageOf.get(page) ?? []);
      // What answers at once need not be read twice.
      const others = found.filter(({ title }) => title !== answer?.title);
      const count = this.#word('count', { count: pages.length });
      return others.length > 0 ? [this.#group(section, others, count)] : [];
    });
  }

  /** @throws when a file cannot be read */
  async groups(finding: Finding): Promise<HTMLElement[]> {
    const { q } = this.#asked;
    const { hits, answer } = finding;
    const pages = await this.#pages(finding);
    const place = placeNow(q);
    const groups = place ? [this.place(place)] : [];
    if (answer) {
      const { title, url, text } = answer;
      const excerpt = [{ text, isHit: false }];
      groups.push(this.#group(this.#word('kind-term'), [{ title, url, excerpt }]));
    }
    groups.push(...pages);
    if (hits.length > 0) {
      const title = this.#word('all', { query: q, count: hits.length });
      const url = searchAddress({ q, section: '' });
      groups.push(this.#group(this.#word('kind-all'), [{ title, url }]));
    }
    return groups;
  }
}
