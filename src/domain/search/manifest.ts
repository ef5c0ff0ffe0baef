import type { WordGroup } from './other-words.ts';

/** `/pagefind/pages.json`: what the search must know before it looks anything up. */
export interface SearchManifest {
  /** Changes with what is in the index. */
  readonly version: string;
  /** Pagefind's ids of the volumes, in their order. */
  readonly volumes: readonly string[];
  /** Slots that each page takes. */
  readonly slots: readonly number[];
  /** Labels of the sections. */
  readonly sections: readonly string[];
  /** For each page the number of its section. */
  readonly sectionOf: readonly number[];
  /** Words that mean the same. */
  readonly groups: readonly WordGroup[];
}

interface ManifestFile {
  i: string;
  v: readonly string[];
  /** Slots, a digit of base 36 a page; 0 for those that follow in `l`. */
  s: string;
  l: readonly number[];
  n: readonly string[];
  /** Sections by runs of pages: number and length. */
  r: readonly number[];
  /** Words and readings of each group. */
  g: readonly (readonly [readonly string[], readonly string[]])[];
}

const BASE = 36;

function runsOf(values: readonly number[]): number[] {
  const runs: number[] = [];
  for (const value of values) {
    if (runs.at(-2) === value) runs.push((runs.pop() ?? 0) + 1);
    else runs.push(value, 1);
  }
  return runs;
}

const fromRuns = (runs: readonly number[]): number[] =>
  runs.flatMap((value, at) => (at % 2 === 0 ? Array<number>(runs[at + 1] ?? 0).fill(value) : []));

export function writeManifest(manifest: SearchManifest): string {
  const { version, volumes, slots, sections, sectionOf, groups } = manifest;
  const file: ManifestFile = {
    i: version,
    v: volumes,
    s: slots.map((count) => (count < BASE ? count.toString(BASE) : '0')).join(''),
    l: slots.filter((count) => count >= BASE),
    n: sections,
    r: runsOf(sectionOf),
    g: groups.map(({ words, readings }) => [words, readings]),
  };
  return JSON.stringify(file);
}

/** @param json what `writeManifest` wrote, parsed */
export function readManifest(json: unknown): SearchManifest {
  const { i, v, s, l, n, r, g } = json as ManifestFile;
  const long = l.values();
  return {
    version: i,
    volumes: v,
    slots: [...s].map((digit) =>
      digit === '0' ? (long.next().value ?? 0) : parseInt(digit, BASE),
    ),
    sections: n,
    sectionOf: fromRuns(r),
    groups: g.map(([words, readings]) => ({ words, readings })),
  };
}
