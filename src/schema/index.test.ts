import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'astro/zod';
import { describe, expect, it } from 'vitest';
import { readEntryFile } from '../domain/entry-file.ts';
import { findMistakes } from './explain.ts';
import { collections, imagePath, type Collection } from './index.ts';

const project = join(import.meta.dirname, '../..');
const entriesOf = (folder: string): string[] => globSync(`${folder}/**/*.md`, { cwd: project });

describe.each(Object.entries<Collection>(collections))('%s', (_, definition) => {
  const { folder, path, titleField, summary, label, body } = definition;
  const schema = definition.schema(imagePath);
  const { properties = {} } = z.toJSONSchema(schema, { io: 'input', unrepresentable: 'any' });

  it('is known by fields that it has', () => {
    const named = [...`${path} ${summary}`.matchAll(/\{\{fields\.(\w+)\}\}/g)].map(
      ([, name]) => name,
    );
    expect(Object.keys(properties)).toEqual(expect.arrayContaining(['id', titleField, ...named]));
  });

  it('has Japanese words for its forms', () => {
    for (const words of [label, body.label, body.hint]) expect(words).toMatch(/[ぁ-んァ-ヶ一-龠]/);
  });

  it('has no entry with a mistake', () => {
    const mistakes = entriesOf(folder).flatMap((file) =>
      findMistakes(schema, readEntryFile(readFileSync(join(project, file), 'utf8'))?.fields).map(
        (mistake) => ({ file, ...mistake }),
      ),
    );
    expect(mistakes).toEqual([]);
  });
});

it('the folders of the collections hold the entries', () => {
  const definitions: Collection[] = Object.values(collections);
  expect(definitions.flatMap(({ folder }) => entriesOf(folder))).not.toEqual([]);
});

it('no two collections share a folder or a name', () => {
  const definitions: Collection[] = Object.values(collections);
  expect(new Set(definitions.map(({ folder }) => folder)).size).toBe(definitions.length);
  expect(new Set(definitions.map(({ label }) => label)).size).toBe(definitions.length);
});

describe('a picture', () => {
  it.each(['../media/room.jpg', '../../media/2026/room-1_a.webp'])('may be %s', (path) => {
    expect(imagePath.safeParse(path).success).toBe(true);
  });

  it.each([
    'https://www.example.jp/room.jpg',
    '/media/room.jpg',
    'media/room.jpg',
    '../hubs/room.jpg',
    '../media/',
    '../media/部屋.jpg',
    '../media/my room.jpg',
    '../media/../../public/favicon.svg',
  ])('is never %s', (path) => {
    expect(imagePath.safeParse(path).success).toBe(false);
  });
});
