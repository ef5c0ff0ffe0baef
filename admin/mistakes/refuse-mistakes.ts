import { checkSampleTitle } from '../../src/domain/content-check/check-sample-title.ts';
import { checkVideoFields } from '../../src/domain/content-check/check-video-fields.ts';
import { findMistakes } from '../../src/schema/explain.ts';
import { collections, imagePath, siteFile, type CollectionName } from '../../src/schema/index.ts';
import { bodyMistakes } from './body-mistakes.ts';
import { MistakesFound } from './mistakes-found.ts';
import { placeMistakes } from './place-mistakes.ts';
import type { SiteFacts } from './site-facts.ts';

/** What is wrong with a case's video beyond its schema, which knows no addresses and no times. */
function videoWords({ video }: Record<string, unknown>): string[] {
  if (typeof video !== 'object' || video === null) return [];
  const fields = video as Record<string, unknown>;
  const text = (key: string): string | undefined =>
    typeof fields[key] === 'string' ? fields[key] : undefined;
  return checkVideoFields({ url: text('url'), transcript: text('transcript') }).map(
    ({ key, field, line, message, example }) =>
      `「${field}」${key === 'transcript' ? `${line}行目：` : ''}${message}${example === undefined ? '' : `例：${example}`}`,
  );
}

/** What is wrong with the title of a sample. */
function sampleWords(data: Record<string, unknown>): string[] {
  const wrong = checkSampleTitle(data);
  return wrong ? [`「${wrong.field}」${wrong.message}例：${wrong.example}`] : [];
}

/**
 * Checks an entry with the very rules that the build uses.
 * @param data the entry's fields and its `body`
 * @param slug of the entry's file; empty while there is none
 * @throws MistakesFound with all mistakes in the editor's words
 */
export async function refuseMistakes(
  collection: CollectionName | 'site',
  { body, ...data }: Record<string, unknown>,
  slug: string,
  site: SiteFacts,
): Promise<void> {
  const definition = collection === 'site' ? undefined : collections[collection];
  const schema = definition?.schema(imagePath) ?? siteFile.schema();
  const words = [
    ...findMistakes(schema, data).map(({ field, message }) => `「${field}」${message}`),
    ...(collection === 'hubs' ? await placeMistakes(data, slug, site) : []),
    ...(collection === 'cases' ? [...sampleWords(data), ...videoWords(data)] : []),
    ...(definition && typeof body === 'string'
      ? await bodyMistakes(body, data, definition.body.label, site)
      : []),
  ];
  if (words.length > 0) throw new MistakesFound(words);
}
