import type { YamlPlaces } from './yaml-places.ts';

/** What a body points at; lines are counted within the body. */
export interface BodyTargets {
  links: readonly { href: string; line: number }[];
  images: readonly { src: string; line: number }[];
  figures: readonly { id: string; line: number }[];
  headings: readonly { id: string }[];
}

/** An entry as it was read, right or wrong. */
export interface ContentEntry extends YamlPlaces {
  /** From the content's root: `content/events/2026-x.md`. */
  file: string;
  collection: string;
  /** The file's name, which is the entry's address. */
  id: string;
  /** Empty where too much is broken. */
  data: Record<string, unknown>;
  bodyLine: number;
  targets: BodyTargets;
}

/** The line of the file for a line of the body. */
export const bodyLineOf = ({ bodyLine }: ContentEntry, line: number): number => bodyLine + line - 1;

/** The text of a field; undefined when there is none. */
export const textOf = ({ data }: Pick<ContentEntry, 'data'>, key: string): string | undefined => {
  const value = Object.hasOwn(data, key) ? data[key] : undefined;
  return typeof value === 'string' ? value.trim() : undefined;
};

/** The ids that an entry had before. */
export const aliasesOf = ({ data }: ContentEntry): readonly string[] =>
  Array.isArray(data.aliases) ? data.aliases.filter((alias) => typeof alias === 'string') : [];
