import { collections, type CollectionName } from '../src/schema/index.ts';

const NAMES = Object.keys(collections) as CollectionName[];

/**
 * The collection of an entry's file.
 * @param path from the repository's root, `content/hubs/kagawa/37201-mokomoko.md`
 * @returns undefined for a file of none
 */
export const collectionOf = (path: string): CollectionName | undefined =>
  NAMES.find((name) => path.startsWith(`${collections[name].folder}/`));
