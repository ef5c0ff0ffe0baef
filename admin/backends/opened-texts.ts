interface OpenedText {
  text: string;
  visit: number;
}

/**
 * What was in the files when the editor opened them. Decap reads drafts again while the editor
 * writes; only the first reading since the address changed is what the editor began from.
 */
export class OpenedTexts {
  readonly #texts = new Map<string, OpenedText>();
  #visit = 0;

  /** @param address tells when another page of the CMS is opened (`hashchange`) */
  constructor(address: EventTarget) {
    address.addEventListener('hashchange', () => {
      this.#visit += 1;
    });
  }

  /** A file was read. @param isDraft whether the draft is meant, or the published file */
  wasRead(path: string, isDraft: boolean, text: string): void {
    const key = `${isDraft} ${path}`;
    if (this.#texts.get(key)?.visit !== this.#visit) this.wasSaved(path, isDraft, text);
  }

  /** A file was saved: the editor goes on from it. */
  wasSaved(path: string, isDraft: boolean, text: string): void {
    this.#texts.set(`${isDraft} ${path}`, { text, visit: this.#visit });
  }

  /** A draft was published: the editor begins anew. */
  wasPublished(path: string): void {
    this.#texts.delete(`true ${path}`);
    this.#texts.delete(`false ${path}`);
  }

  of(path: string, isDraft: boolean): string | undefined {
    return this.#texts.get(`${isDraft} ${path}`)?.text;
  }
}
