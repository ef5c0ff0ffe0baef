import { createHash } from 'node:crypto';
import { mkdir, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { writeAddresses } from '../../domain/search/address-file.ts';
import { MANIFEST_FILE, addressesFile, textsFile } from '../../domain/search/files.ts';
import { PAGES_AN_ADDRESS, PAGES_A_TEXT, SLOT } from '../../domain/search/layout.ts';
import { writeManifest } from '../../domain/search/manifest.ts';
import type { WordGroup } from '../../domain/search/other-words.ts';
import { pageWords } from '../../domain/search/page-words.ts';
import type { SearchedPage } from '../../domain/search/searched-page.ts';
import { writeTexts } from '../../domain/search/text-file.ts';
import { volumesOf } from '../../domain/search/volumes.ts';
import { writeVolumes } from './write-volumes.ts';

async function writeShards<Item>(
  items: readonly Item[],
  size: number,
  path: (number: number) => string,
  write: (items: readonly Item[]) => string,
): Promise<void> {
  await mkdir(join(path(0), '..'), { recursive: true });
  for (let start = 0; start < items.length; start += size) {
    await writeFile(path(start / size), write(items.slice(start, start + size)));
  }
}

/**
 * Writes all files of the search but its scripts.
 * @param pages neighbours are read together, so that their order should be that of their addresses
 * @param groups words that mean the same
 * @param folder is thrown away first
 * @throws Error with Pagefind's messages
 */
export async function writeSearch(
  pages: readonly SearchedPage[],
  groups: readonly WordGroup[],
  folder: string,
): Promise<void> {
  await rm(folder, { recursive: true, force: true });
  const laid = pages.map((page) => {
    const words = pageWords(page);
    return { words: words.join(' '), slots: words.length / SLOT };
  });
  const volumes = await writeVolumes(volumesOf(laid), folder);
  const sections = [...new Set(pages.map(({ section }) => section))];
  const version = createHash('sha256').update(JSON.stringify(pages)).digest('hex').slice(0, 8);
  const manifest = writeManifest({
    version,
    volumes,
    slots: laid.map(({ slots }) => slots),
    sections,
    sectionOf: pages.map(({ section }) => sections.indexOf(section)),
    groups,
  });
  await writeFile(join(folder, MANIFEST_FILE), manifest);
  await writeShards(
    pages.map(({ url }) => url),
    PAGES_AN_ADDRESS,
    (number) => join(folder, addressesFile(version, number)),
    writeAddresses,
  );
  await writeShards(
    pages,
    PAGES_A_TEXT,
    (number) => join(folder, textsFile(version, number)),
    writeTexts,
  );
}
