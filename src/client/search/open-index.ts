import { MANIFEST_FILE } from '../../domain/search/files.ts';
import { readManifest, type SearchManifest } from '../../domain/search/manifest.ts';
import { pageTable, placeIn } from '../../domain/search/page-table.ts';
import type { SearchIndex } from '../../domain/search/search-index.ts';
import { failures } from './fetch-early.ts';
import { once } from './once.ts';
import type { PagefindModule, PagefindResult } from './pagefind.ts';
import { readFile } from './read-file.ts';

/** All places of a word, ascending. */
function placesOf(
  results: readonly PagefindResult[],
  volumes: ReadonlyMap<string, number>,
): Uint32Array {
  const places = new Uint32Array(results.reduce((sum, { words }) => sum + words.length, 0));
  let next = 0;
  for (const { id, words } of results) {
    const volume = volumes.get(id) ?? 0;
    for (const word of words) places[next++] = placeIn(volume, word);
  }
  return places.sort();
}

export interface OpenIndex extends SearchIndex {
  readonly manifest: SearchManifest;
}

/**
 * Loads what a search needs before its first word.
 * @param base address of the search's folder, with a slash at its end
 * @throws when a file cannot be loaded
 */
export async function openIndex(base: string): Promise<OpenIndex> {
  const [manifest, module] = await Promise.all([
    readFile(base + MANIFEST_FILE).then(readManifest),
    import(/* @vite-ignore */ `${base}pagefind.js`) as Promise<PagefindModule>,
  ]);
  const volumes = new Map(manifest.volumes.map((id, number) => [id, number]));
  const pagefind = module.createInstance({ basePath: base, noWorker: true });
  await pagefind.init();
  return {
    manifest,
    table: pageTable(manifest.slots),
    lookup: once(async (token) => {
      const before = failures();
      const { results } = await pagefind.search(token);
      if (failures() > before) throw new Error(`A file of the index is missing for ${token}`);
      return placesOf(results, volumes);
    }),
  };
}
