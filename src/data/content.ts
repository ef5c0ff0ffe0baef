import { render, type CollectionEntry } from 'astro:content';
import type { CollectionName } from '../schema/index.ts';

/** The rendered Markdown of an entry, as a component; `undefined` when the entry has no text. */
export async function contentOf(entry: CollectionEntry<CollectionName>) {
  if (!entry.body?.trim()) return undefined;
  return (await render(entry)).Content;
}
