import { isSameHub, placeOf, plainName, type HubFacts } from './same-hub.ts';

/** Finds hubs that are the same as another, or called the same, among many. */
export class HubIndex<Item> {
  readonly #byName = new Map<string, (readonly [HubFacts, Item])[]>();
  readonly #byPhone = new Map<string, (readonly [HubFacts, Item])[]>();

  #nameKey(facts: HubFacts): string {
    return `${placeOf(facts)} ${plainName(facts.name)}`;
  }

  add(facts: HubFacts, item: Item): void {
    const put = (map: Map<string, (readonly [HubFacts, Item])[]>, key: string): void => {
      const list = map.get(key);
      if (list) list.push([facts, item]);
      else map.set(key, [[facts, item]]);
    };
    put(this.#byName, this.#nameKey(facts));
    if (facts.phone !== undefined) put(this.#byPhone, facts.phone);
  }

  /** All that are the same hub, in the order in which they were added. */
  same(facts: HubFacts): Item[] {
    const named = this.#byName.get(this.#nameKey(facts)) ?? [];
    const called = facts.phone === undefined ? [] : (this.#byPhone.get(facts.phone) ?? []);
    return [...named, ...called]
      .filter(([other]) => isSameHub(facts, other))
      .map(([, item]) => item);
  }

  /** All of the same name in the same city, wherever they stand. */
  namesakes(facts: HubFacts): Item[] {
    return (this.#byName.get(this.#nameKey(facts)) ?? []).map(([, item]) => item);
  }
}
