import { isMap, isScalar, isSeq, type Node, type Pair, type YAMLMap, type YAMLSeq } from 'yaml';
import { isSameYaml, writeYaml } from './write-yaml.ts';

interface Edit {
  from: number;
  to: number;
  text: string;
}

export type Fields = Record<string, unknown>;

export const isFields = (value: unknown): value is Fields =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** To YAML a full-width space is a letter like others. */
const YAML_SPACES = /[ \t\r\n]+$/;

/** On one line, its words in quotation marks: a note may stand behind it. YAML reads JSON as well. */
const onOneLine = (value: unknown): string =>
  typeof value === 'string' && !value.includes('\n')
    ? `'${value.replaceAll("'", "''")}'`
    : JSON.stringify(value);

const keyOf = ({ key }: Pair): string => String(isScalar(key) ? key.value : key);

/** Finds the changes between what a text of YAML says and what it shall say. */
export class YamlRewriter {
  readonly edits: Edit[] = [];
  readonly #source: string;
  readonly #order: readonly string[];

  constructor(source: string, order: readonly string[]) {
    this.#source = source;
    this.#order = order;
  }

  #lineStart(at: number): number {
    return this.#source.lastIndexOf('\n', at - 1) + 1;
  }

  #lineEnd(at: number): number {
    const end = this.#source.indexOf('\n', at);
    return end < 0 ? this.#source.length : end + 1;
  }

  /** Where a node's own signs begin. */
  #start(node: unknown): number {
    return (node as Node | null)?.range?.[0] ?? 0;
  }

  #isBehindDash(key: unknown): boolean {
    const at = this.#start(key);
    return this.#source.slice(this.#lineStart(at), at).trim() !== '';
  }

  /** Where a pair or an item ends, without the line break. */
  #end(node: unknown, key?: unknown): number {
    const range = (node as Node | null)?.range ?? (key as Node).range;
    const end = range?.[1] ?? 0;
    return this.#source.slice(0, end).replace(YAML_SPACES, '').length;
  }

  /** Spaces at a line's end would become a part of a text of several lines. */
  #behindSpaces(at: number): number {
    return at + (/^[ \t]+(?=\n)/.exec(this.#source.slice(at))?.[0].length ?? 0);
  }

  /** Whether a note (`# …`) stands behind a value, on its line. */
  #hasNote(node: unknown): boolean {
    return /^[ \t]+#/.test(this.#source.slice(this.#end(node)));
  }

  /** Written anew, for a place so many characters from the left; the first line stands already there. */
  #written(value: unknown, column: number): string {
    return writeYaml(value)
      .replace(/\n+$/, '')
      .replaceAll(/\n(?!\n)/g, `\n${' '.repeat(column)}`);
  }

  #map(map: YAMLMap, fields: Fields): void {
    const pairs = map.items;
    const column = this.#start(pairs[0]?.key) - this.#lineStart(this.#start(pairs[0]?.key));
    const known = new Set(pairs.map(keyOf));
    let head = this.#isBehindDash(pairs[0]?.key) ? this.#start(pairs[0]?.key) : undefined;
    for (const pair of pairs) {
      const key = keyOf(pair);
      const from = this.#start(pair.key);
      if (Object.hasOwn(fields, key)) {
        this.#value(
          pair.value,
          fields[key],
          (text) => {
            const to = this.#behindSpaces(this.#end(pair.value, pair.key));
            this.edits.push({ from, to, text });
          },
          () => this.#written({ [key]: fields[key] }, column),
          this.#end(pair.key),
        );
      } else {
        const to = this.#lineEnd(this.#end(pair.value, pair.key));
        if (from !== head) this.edits.push({ from: this.#lineStart(from), to, text: '' });
        else {
          // Behind an item's `-`: what comes next, a key or a note, moves up there.
          head = to + this.#source.slice(to).search(/\S/);
          this.edits.push({ from, to: head, text: '' });
        }
      }
    }
    const last = pairs.at(-1);
    const end = this.#lineEnd(this.#end(last?.value, last?.key));
    for (const [key, value] of Object.entries(fields)) {
      if (known.has(key) || value === undefined) continue;
      const later = this.#order.slice(this.#order.indexOf(key) + 1);
      const next = this.#order.includes(key)
        ? pairs.find((pair) => later.includes(keyOf(pair)))
        : undefined;
      const [indent, line] = [' '.repeat(column), this.#written({ [key]: value }, column)];
      if (next && this.#isBehindDash(next.key)) {
        const at = this.#start(next.key);
        this.edits.push({ from: at, to: at, text: `${line}\n${indent}` });
      } else {
        const at = next ? this.#lineStart(this.#start(next.key)) : end;
        this.edits.push({ from: at, to: at, text: `${indent}${line}\n` });
      }
    }
  }

  #seq(seq: YAMLSeq, list: readonly unknown[]): void {
    const items = seq.items as (Node | null)[];
    const dashes = dashesOf(seq);
    const dash = (node: Node | null): number => dashes[items.indexOf(node)] ?? 0;
    const column = dash(items[0] ?? null) - this.#lineStart(dash(items[0] ?? null));
    const isSame = (item: Node | null | undefined, value: unknown): boolean =>
      item !== undefined && isSameYaml(item?.toJSON() ?? null, value);
    if (items.length === list.length) {
      items.forEach((item, index) => {
        this.#value(
          item,
          list[index],
          (text) => {
            const to = this.#behindSpaces(this.#end(item));
            this.edits.push({ from: dash(item), to, text });
          },
          () => this.#written([list[index]], column),
          dash(item),
        );
      });
      return;
    }
    // Items came or went: those at the beginning and at the end that are the same stay.
    const shorter = Math.min(items.length, list.length);
    let head = 0;
    while (head < shorter && isSame(items[head], list[head])) head += 1;
    let tail = 0;
    while (tail < shorter - head && isSame(items.at(-1 - tail), list.at(-1 - tail))) tail += 1;
    const first = items[head];
    const last = items[items.length - tail - 1];
    const after = this.#lineEnd(this.#end(items[head - 1] ?? null, items[0]));
    const from = first === undefined ? after : this.#lineStart(dash(first));
    const to = items.length - tail > head ? this.#lineEnd(this.#end(last ?? null)) : from;
    const added = list.slice(head, list.length - tail);
    const text = added.length > 0 ? `${' '.repeat(column)}${this.#written(added, column)}\n` : '';
    this.edits.push({ from, to, text });
  }

  /** Looks into a value as deep as blocks go; what is no block, or becomes another kind, is written anew. */
  #value(
    node: unknown,
    value: unknown,
    replace: (text: string) => void,
    write: () => string,
    before: number,
  ): void {
    const old = (node as Node | null)?.toJSON() as unknown;
    if (isSameYaml(old ?? null, value ?? null)) return;
    if (isMap(node) && !node.flow && isFields(value) && node.items.length > 0) {
      if (Object.keys(value).some((key) => keyIsIn(node, key))) {
        this.#map(node, value);
        return;
      }
    }
    if (
      isSeq(node) &&
      !node.flow &&
      Array.isArray(value) &&
      node.items.length > 0 &&
      value.length > 0
    ) {
      this.#seq(node, value);
      return;
    }
    const start = this.#start(node);
    if (this.#hasNote(node) && value !== undefined) {
      // Without quotation marks the check could not tell the note from words that are lost.
      this.edits.push({ from: start, to: this.#end(node), text: onOneLine(value) });
      return;
    }
    if (
      isScalar(node) &&
      (typeof value !== 'object' || value === null) &&
      this.#source.slice(before, start).includes('#')
    ) {
      // A note stands behind the key or the `-`, and the value in a line of its own.
      const text = this.#written(value, start - this.#lineStart(start));
      this.edits.push({ from: start, to: this.#end(node), text });
      return;
    }
    replace(write());
  }

  rewrite(map: YAMLMap, fields: Fields): string {
    this.#map(map, fields);
    const inOrder = this.edits.toSorted((a, b) => a.from - b.from || a.to - b.to);
    let [text, at] = ['', 0];
    for (const edit of inOrder) {
      text += this.#source.slice(at, edit.from) + edit.text;
      at = edit.to;
    }
    return text + this.#source.slice(at);
  }
}

const keyIsIn = (map: YAMLMap, key: string): boolean =>
  map.items.some((pair) => keyOf(pair) === key);

/** Where the signs `-` of a list's items stand: between one and its item may be notes that have some as well. */
const dashesOf = ({ srcToken }: YAMLSeq): number[] =>
  srcToken?.type === 'block-seq'
    ? srcToken.items.flatMap(({ start }) =>
        start.filter(({ type }) => type === 'seq-item-ind').map(({ offset }) => offset),
      )
    : [];
