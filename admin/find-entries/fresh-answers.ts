/** What Decap makes of a question for entries: without `hits` when they could not be read. */
export interface Answer {
  payload: { hits?: readonly unknown[] };
}

/** So many are kept: each may hold thousands of entries. */
const MOST = 20;

/**
 * Keeps what pickers have asked and been told, as long as it is so. Stands in the place of the
 * relation control's own cache, which keeps every answer for the whole session: a hub that was
 * published or renamed meanwhile was not offered, nor anything after a question that had failed.
 */
export class FreshAnswers {
  readonly #newest: (collection: string) => Promise<object>;
  /** By what the collection was like when they were given. */
  readonly #known = new WeakMap<object, Map<string, Promise<Answer>>>();

  /**
   * @param newest a collection's published entries as they are now: the same object until one changes
   */
  constructor(newest: (collection: string) => Promise<object>) {
    this.#newest = newest;
  }

  /**
   * Called by the relation control.
   * @param query asks for the entries of the collection in whose fields the term is
   * @throws what `newest` and `query` throw
   */
  async getOptions(
    collection: string,
    searchFields: readonly string[],
    term: string,
    file: string | undefined,
    query: () => Promise<Answer>,
  ): Promise<Answer> {
    const entries = await this.#newest(collection);
    const answers = this.#known.get(entries) ?? new Map<string, Promise<Answer>>();
    this.#known.set(entries, answers);
    const key = JSON.stringify([searchFields, term, file]);
    const known = answers.get(key);
    if (known) return known;
    const asked = query();
    answers.set(key, asked);
    const [oldest] = answers.keys();
    if (answers.size > MOST && oldest !== undefined) answers.delete(oldest);
    let isGood = false;
    try {
      const answer = await asked;
      isGood = answer.payload.hits !== undefined;
      return answer;
    } finally {
      if (!isGood) answers.delete(key);
    }
  }
}
