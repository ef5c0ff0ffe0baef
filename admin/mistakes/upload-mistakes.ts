import type { z } from 'astro/zod';
import { checkFilePaths } from '../../src/domain/content-check/check-file-paths.ts';
import { checkPictures } from '../../src/domain/content-check/check-pictures.ts';
import type { ContentEntry } from '../../src/domain/content-check/content-entry.ts';
import { findFields } from '../../src/schema/find-fields.ts';
import { nearest } from '../../src/schema/nearest.ts';
import { mistakeWords } from './mistake-words.ts';
import type { SiteFacts } from './site-facts.ts';

/** What the check calls a picture in a body, of which the form has the body alone. */
const BODY = '本文の写真';

/**
 * Pictures and files that an entry names and nobody has uploaded. Whether a path has the right form
 * is the schema's to say, and `checkBody`'s.
 * @param label the body's label in the form
 */
export async function uploadMistakes(
  own: ContentEntry,
  schema: z.ZodType,
  label: string,
  site: SiteFacts,
): Promise<string[]> {
  const pictures = findFields(schema, ({ widget }) => widget === 'image');
  const files = findFields(schema, ({ widget }) => widget === 'media-file');
  const none = new Set<string>();
  const { used } = checkPictures(own, pictures, none, nearest);
  if ([...used, ...checkFilePaths(own, files, none, nearest).used].length === 0) return [];
  const uploads = await site.uploads();
  if (!uploads) return [];
  return [
    ...checkPictures(own, pictures, uploads, nearest).findings,
    ...checkFilePaths(own, files, uploads, nearest).findings,
  ].map(({ field, line, ...words }) =>
    field === BODY
      ? mistakeWords({ field: label, ...words }, `${String(line)}行目：`)
      : mistakeWords({ field, ...words }),
  );
}
