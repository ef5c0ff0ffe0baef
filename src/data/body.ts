import { render, type CollectionEntry } from 'astro:content';
import type { Figure } from '../schema/figure.ts';
import type { CollectionName } from '../schema/index.ts';
import { getMissingAddresses } from './addresses.ts';
import { getFigures } from './figures.ts';

/** The rendered Markdown of an entry, and the figures that it may name by id. */
export interface EntryBody {
  Content: Awaited<ReturnType<typeof render>>['Content'];
  figures: readonly Figure[];
  /** Addresses where nothing is: the text does not link to them. */
  missing: ReadonlySet<string>;
  /** The headings of the second level, for a table of contents. */
  contents: readonly { id: string; text: string }[];
}

/** @returns `undefined` when the entry has no text */
export async function bodyOf(
  entry: CollectionEntry<CollectionName>,
): Promise<EntryBody | undefined> {
  if (!entry.body?.trim()) return undefined;
  const { Content, headings } = await render(entry);
  return {
    Content,
    figures: (await getFigures()).map(({ data }) => data),
    missing: await getMissingAddresses(),
    contents: headings
      .filter(({ depth }) => depth === 2)
      .map(({ slug, text }) => ({ id: slug, text })),
  };
}
