import { foldTown } from './fold-town.ts';
import { middleTown } from './middle-town.ts';
import type { Town } from './read-towns.ts';

const BLOCK = /\d+丁目$/;
/** What may follow the name of a town. A single kanji that goes on as a word is another town. */
const FOLLOWS = /^(?:$|[\d番字地丁甲乙丙(-])/;

/** Finds towns of one municipality by the addresses that begin with them. */
export class TownIndex {
  readonly #byName = new Map<string, Town>();
  /** Names that are a town's own, and not only those of its blocks. */
  readonly #own: ReadonlySet<string>;
  readonly #longest: number;
  readonly middle: Town | undefined;

  constructor(towns: readonly Town[]) {
    this.middle = middleTown(towns);
    const named = towns.map((town) => ({ town, name: foldTown(town.name) }));
    for (const { town, name } of named) this.#add(name, town);
    this.#own = new Set(this.#byName.keys());
    this.#longest = Math.max(0, ...named.map(({ name }) => name.length));
    const blocks = Map.groupBy(
      named.filter(({ name }) => BLOCK.test(name)),
      ({ name }) => name.replace(BLOCK, ''),
    );
    for (const [base, members] of blocks) {
      this.#add(base, middleTown(members.map(({ town }) => town)));
    }
    this.#addWithoutSuffix();
  }

  #add(name: string, town: Town | undefined): void {
    if (name !== '' && town && !this.#byName.has(name)) this.#byName.set(name, town);
  }

  /** 上の町 is also found as 上の, where no other town is called so. */
  #addWithoutSuffix(): void {
    for (const [name, town] of [...this.#byName]) {
      const bare = name.replace(/町(?=\d+丁目$|$)/, '');
      if (bare !== name && bare.replace(BLOCK, '').length > 1) this.#add(bare, town);
    }
  }

  /** The longest town that the folded text begins with. */
  find(text: string): Town | undefined {
    for (let length = Math.min(text.length, this.#longest + 1); length > 0; length -= 1) {
      const name = text.slice(0, length);
      const rest = text.slice(length);
      const block = /^(\d+)(?:-|の|番|$)/.exec(rest)?.[1];
      const inBlock = block === undefined ? undefined : this.#byName.get(`${name}${block}丁目`);
      const own = this.#byName.get(name);
      // 番町1-8-15 has a block; 番町1-8 may be a house number where 番町 is a town by itself.
      const isBlock = !this.#own.has(name) || /^\d+-\d+-\d+/.test(rest);
      if (inBlock && isBlock) return inBlock;
      if (own && (length > 1 || FOLLOWS.test(rest))) return own;
    }
    return undefined;
  }
}
