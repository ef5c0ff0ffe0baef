import { glob, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { parse } from 'yaml';
import { splitFile } from '../domain/content-check/split-file.ts';
import { isPublishedAt } from '../domain/publication/publication-state.ts';
import { wordGroups, type WordGroup } from '../domain/search/other-words.ts';
import { glossarySchema } from '../schema/glossary.ts';

/**
 * The words that mean the same, as the glossary's terms say that are on the site. A term with a mistake is passed over:
 * the check of the content tells of it.
 * @param folder need not exist
 * @param instant as of which the site is built
 */
export async function readGlossary(folder: string, instant: Date): Promise<WordGroup[]> {
  const schema = glossarySchema();
  const groups: WordGroup[] = [];
  const files = await Array.fromAsync(glob('*.md', { cwd: folder }));
  for (const file of files.sort()) {
    const { yaml } = splitFile(await readFile(join(folder, file), 'utf8'));
    const { data } = schema.safeParse(parse(yaml));
    if (!data || !isPublishedAt(data, instant)) continue;
    const { term, reading, variants = [] } = data;
    groups.push({ words: [term, ...variants], readings: [reading] });
  }
  return wordGroups(groups);
}
