interface OpenedText {
  text: string;
  visit: number;
}

/**
 * What was in the files when the editor opened them. Decap reads drafts again while the editor
 * writes; only the first reading since the address changed is what the editor began from. A draft
 * that turns up only after the published file was read is somebody else's: the editor began from
 * what is published.
 */
export class OpenedTexts {
  readonly #texts = new Map<string, OpenedText>();
  readonly #kept = new Map<string, string>();
  #visit = 0;

  /**
   * @param address tells when another page of the CMS is opened (`hashchange`), and when the editor
   * goes on from what was written and not saved (`takekept`)
   */
  constructor(address: EventTarget) {
    address.addEventListener('hashchange', () => {
      this.#visit += 1;
    });
    address.addEventListener('takekept', () => {
      for (const [path, text] of this.#kept) {
        this.wasSaved(path, true, text);
        this.wasSaved(path, false, text);
      }
      this.#kept.clear();
    });
  }

  /** A file was read. @param isDraft whether the draft is meant, or the published file */
  wasRead(path: string, isDraft: boolean, text: string): void {
    if (this.#inThisVisit(path, isDraft) !== undefined) return;
    const began = isDraft ? this.#inThisVisit(path, false) : undefined;
    this.wasSaved(path, isDraft, began ?? text);
  }

  #inThisVisit(path: string, isDraft: boolean): string | undefined {
    const opened = this.#texts.get(`${isDraft} ${path}`);
    return opened?.visit === this.#visit ? opened.text : undefined;
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

  /** What the editor of an entry that is open began from; it is kept with what is written. */
  began(path: string): string | undefined {
    return this.of(path, true) ?? this.of(path, false);
  }

  /**
   * Something was written earlier and not saved, which the editor may go on from.
   * @param text what it was begun from: others may have saved since
   */
  wasKept(path: string, text: string): void {
    this.#kept.set(path, text);
  }

  of(path: string, isDraft: boolean): string | undefined {
    return this.#texts.get(`${isDraft} ${path}`)?.text;
  }
}
