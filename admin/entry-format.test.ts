import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { collections, type CollectionName } from '../src/schema/index.ts';
import { cmsConfig } from './config.ts';
import { entryFormat } from './entry-format.ts';

const project = join(import.meta.dirname, '..');
const config = cmsConfig({ name: 'sample' });
const names = Object.keys(collections) as CollectionName[];

/** Opens a file in the CMS, changes it, and saves it: what then stands in the file. */
const saved = (name: CollectionName, file: string, change: object = {}): string => {
  const form = config.collections.find((collection) => collection.name === name)?.fields ?? [];
  const data = { ...(entryFormat.fromFile(file) as object), ...change };
  return entryFormat.toFile(
    data,
    form.map((field) => field.name),
  );
};

describe.each(names)('an entry of %s', (name) => {
  const files = globSync(`${collections[name].folder}/**/*.md`, { cwd: project });

  it('is written back as it was', () => {
    expect(files.length).toBeGreaterThan(0);
    for (const file of files) {
      const text = readFileSync(join(project, file), 'utf8');
      expect(saved(name, text), file).toBe(text);
    }
  });

  it('differs by one line when one word was changed', () => {
    const { titleField } = collections[name];
    for (const file of files) {
      const lines = readFileSync(join(project, file), 'utf8').split('\n');
      const after = saved(name, lines.join('\n'), { [titleField]: 'もこもこX' }).split('\n');
      expect(after.length, file).toBe(lines.length);
      expect(after.filter((line, index) => line !== lines[index])).toEqual([
        `${titleField}: もこもこX`,
      ]);
    }
  });
});

it('keeps the text below the fields', () => {
  expect(entryFormat.fromFile('---\nid: a\n---\n\n## 内容\n')).toEqual({
    id: 'a',
    body: '## 内容',
  });
  expect(entryFormat.toFile({ id: 'a', body: '## 内容' })).toBe('---\nid: a\n---\n\n## 内容\n');
});
