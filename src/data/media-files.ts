import { readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';

/**
 * Uploads that are no pictures, by their path below `content/media/`. `@content` is the content
 * that the site is built from (src/integrations/content-folder.ts).
 */
const urls = import.meta.glob<string>('@content/media/**/*.{vtt,mp4}', {
  query: '?url&no-inline',
  import: 'default',
  eager: true,
});
const texts = import.meta.glob<string>('@content/media/**/*.vtt', {
  query: '?raw',
  import: 'default',
  eager: true,
});

const below = (path: string): string => path.replace(/^.*?(?:^|\/)media\//, '');

const byName = <Value>(files: Record<string, Value>): ReadonlyMap<string, Value> =>
  new Map(Object.entries(files).map(([path, value]) => [below(path), value]));

const named = { urls: byName(urls), texts: byName(texts) };

function found<Value>(files: ReadonlyMap<string, Value>, path: string): Value {
  const file = files.get(below(path));
  if (file === undefined) throw new Error(`content/media/${below(path)} が見つかりません。`);
  return file;
}

/**
 * The address that a file has on the site.
 * @param path as an entry names it: `../media/talk.ja.vtt`
 * @throws Error when there is no such file; the check of the content has told so before
 */
export const mediaUrl = (path: string): string => found(named.urls, path);

/** The words of a WebVTT file; path and error as above. */
export const mediaText = (path: string): string => found(named.texts, path);

const fileOf = (path: string): string =>
  join(process.env.CONTENT_ROOT ?? '.', 'content/media', below(path));

/** The bytes of a file; path as above. */
export const mediaBytes = (path: string): Uint8Array<ArrayBuffer> => readFileSync(fileOf(path));

/** How many bytes a file has; path as above. */
export const mediaSize = (path: string): number => statSync(fileOf(path)).size;
