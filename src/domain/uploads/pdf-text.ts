/** A PDF that would keep a reader busy: its comments and texts are read again and again. */
export class TangledPdf extends Error {}

/** A text of a PDF as it stands in the file (ISO 32000-2, 7.3.4), without the signs around it. */
export interface PdfString {
  form: 'literal' | 'hex';
  raw: string;
  /** Whether it holds brackets that are not escaped. */
  isNested: boolean;
}

/** More than any address or name of a file. */
const LONGEST_STRING = 65_536;
const SPACE = /[\s\0]*/y;
const COMMENT = /%[^\r\n]*/y;
const DIGITS = /\d+/y;
const OBJECT = /obj/y;
const HEX = /<(?!<)([0-9A-Fa-f\s\0]*)/y;

/**
 * What stands behind the names of a PDF. What is passed over may be read some times, as a reader
 * cannot know what is packed data; then it is given up, so that the work grows as the file does.
 */
export class PdfText {
  readonly text: string;
  #left: number;

  constructor(text: string) {
    this.text = text;
    this.#left = 4 * text.length + 1_000_000;
  }

  #spend(steps: number): void {
    this.#left -= steps;
    if (this.#left < 0) throw new TangledPdf('too much to pass over');
  }

  /** Where a pattern ends that stands here. */
  #past(pattern: RegExp, at: number): number | undefined {
    pattern.lastIndex = at;
    const end = pattern.test(this.text) ? pattern.lastIndex : undefined;
    if (end !== undefined) this.#spend(end - at);
    return end;
  }

  /** Where the white space and comments end that begin here. @throws TangledPdf */
  afterGap(at: number): number {
    for (let place = at; ;) {
      const sign = this.#past(SPACE, place) ?? place;
      const end = this.#past(COMMENT, sign);
      if (end === undefined) return sign;
      place = end;
    }
  }

  /** Where the values of these names begin. @param name global @throws TangledPdf */
  *valuesOf(name: RegExp): Generator<number> {
    for (const { index, 0: word } of this.text.matchAll(name)) {
      yield this.afterGap(index + word.length);
    }
  }

  /** Whether a name has such a value. @param value sticky @throws TangledPdf */
  hasValue(name: RegExp, value: RegExp): boolean {
    return this.valuesOf(name).some((at) => this.#past(value, at) !== undefined);
  }

  /** The number of the object that is referred to here: `12` of `12 0 R`. @throws TangledPdf */
  referenceAt(at: number): string | undefined {
    const first = this.#past(DIGITS, at);
    const second = first && this.#past(DIGITS, this.afterGap(first));
    if (!second || this.text[this.afterGap(second)] !== 'R') return undefined;
    return this.text.slice(at, first);
  }

  /** Where an object begins of whose `12 0 obj` the number has been read. @throws TangledPdf */
  objectAt(at: number): number | undefined {
    const generation = this.#past(DIGITS, at);
    const word = generation && this.#past(OBJECT, this.afterGap(generation));
    return word === undefined ? undefined : this.afterGap(word);
  }

  /** The text that stands here, or as much of it as can matter. @throws TangledPdf */
  stringAt(at: number): PdfString | undefined {
    const end = this.#past(HEX, at);
    if (end !== undefined) {
      return { form: 'hex', raw: this.text.slice(at + 1, end), isNested: false };
    }
    if (this.text[at] !== '(') return undefined;
    const whole = this.text.slice(at, at + LONGEST_STRING);
    let [depth, isNested] = [0, false];
    for (const { 0: sign, index } of whole.matchAll(/\\[^]|[()]/g)) {
      depth += { '(': 1, ')': -1 }[sign] ?? 0;
      isNested ||= depth > 1;
      if (depth > 0) continue;
      this.#spend(index);
      return { form: 'literal', raw: whole.slice(1, index), isNested };
    }
    this.#spend(whole.length);
    return { form: 'literal', raw: whole.slice(1), isNested };
  }
}
