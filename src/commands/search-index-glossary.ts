import { glob, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { parse } from 'yaml';
import { splitFile } from '../domain/content-check/split-file.ts';
import { wordGroups, type WordGroup } from '../domain/search/other-words.ts';
import { glossarySchema } from '../schema/glossary.ts';

/**
 * The words that mean the same, as the glossary's terms say. A term with a mistake is passed over:
 * the check of the content tells of it.
 * @param folder need not exist
 */
export async function readGlossary(folder: string): Promise<WordGroup[]> {
  const schema = glossarySchema();
  const groups: WordGroup[] = [];
  const files = await Array.fromAsync(glob('*.md', { cwd: folder }));
  for (const file of files.sort()) {
    const { yaml } = splitFile(await readFile(join(folder, file), 'utf8'));
    const { data } = schema.safeParse(parse(yaml));
    if (!data) continue;
    const { term, reading, variants = [] } = data;
    groups.push({ words: [term, ...variants], readings: [reading] });
  }
  return wordGroups(groups);
}
