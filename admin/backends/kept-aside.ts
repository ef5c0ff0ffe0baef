/** What a browser keeps, by keys. */
export interface Keeper {
  getItem(key: string): Promise<unknown>;
  setItem(key: string, value: unknown): Promise<unknown>;
  removeItem(key: string): Promise<unknown>;
}

/** What the editor neither went on from nor threw away. */
export interface KeepAside {
  collection: string;
  /** Undefined of an entry that is being begun. */
  slug: string | undefined;
}

const asideOf = (key: string): string => `aside.${key}`;

/**
 * What was written and not saved, and is neither gone on from nor thrown away when Decap offers it:
 * Decap has one place an entry, which the next words would take. It is offered again when nothing
 * newer is.
 */
export class KeptAside {
  readonly #keeper: Keeper;

  /** @param address tells what is to be kept aside (`keepaside`, with `KeepAside`) */
  constructor(address: EventTarget, keeper: Keeper) {
    this.#keeper = keeper;
    address.addEventListener('keepaside', (event) => {
      const { collection, slug } = (event as CustomEvent<KeepAside>).detail;
      void this.#put(['backup', collection, slug].filter(Boolean).join('.'));
    });
  }

  async #put(key: string): Promise<void> {
    const kept = await this.#keeper.getItem(key);
    if (kept === null) return;
    await this.#keeper.setItem(asideOf(key), [...(await this.#aside(key)), kept]);
    await this.#keeper.removeItem(key);
  }

  async #aside(key: string): Promise<unknown[]> {
    return ((await this.#keeper.getItem(asideOf(key))) as unknown[] | null) ?? [];
  }

  /**
   * Puts the newest of what was kept aside back into its place, which is empty.
   * @param key Decap's
   * @returns null when there is none, as the browser says it
   */
  async take(key: string): Promise<unknown> {
    const aside = await this.#aside(key);
    const kept = aside.pop();
    if (kept === undefined) return null;
    await this.#keeper.setItem(key, kept);
    await this.#keeper.setItem(asideOf(key), aside);
    return kept;
  }
}
