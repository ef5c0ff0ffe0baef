import { checkSampleTitle } from '../src/domain/content-check/check-sample-title.ts';
import { checkVideoFields } from '../src/domain/content-check/check-video-fields.ts';
import { findMistakes } from '../src/schema/explain.ts';
import { collections, imagePath, siteFile, type CollectionName } from '../src/schema/index.ts';
import { Refusal } from './refusal.ts';

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
 * Checks an entry with the very schema that the build uses.
 * @param data the entry's fields and its `body`
 * @throws Refusal with all mistakes in the editor's words
 */
export function refuseMistakes(
  collection: CollectionName | 'site',
  { body: _, ...data }: Record<string, unknown>,
): void {
  const schema =
    collection === 'site' ? siteFile.schema() : collections[collection].schema(imagePath);
  const words = [
    ...findMistakes(schema, data).map(({ field, message }) => `「${field}」${message}`),
    ...(collection === 'cases' ? [...sampleWords(data), ...videoWords(data)] : []),
  ];
  if (words.length > 0) throw new Refusal(words.join('\n'));
}
