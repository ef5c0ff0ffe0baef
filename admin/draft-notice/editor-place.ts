/** The entry whose form is open. */
export interface EditorPlace {
  collection: string;
  slug: string;
}

/**
 * @param hash of the CMS's address, `#/collections/hubs/entries/kagawa/37201-mokomoko`
 * @returns undefined where no saved entry is open
 */
export function editorPlace(hash: string): EditorPlace | undefined {
  const [, collection, slug] = /^#\/collections\/([^/]+)\/entries\/([^?]+)/.exec(hash) ?? [];
  if (collection === undefined || slug === undefined) return undefined;
  return { collection, slug: decodeURIComponent(slug) };
}
