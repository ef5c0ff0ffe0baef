import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { readEntryFile } from '../../src/domain/entry-file.ts';
import { collections, imagePath } from '../../src/schema/index.ts';
import { drawable } from './drawable.ts';
import { BLANKS, type Previewed } from './previewed.ts';

const project = join(import.meta.dirname, '../..');
const names = Object.keys(BLANKS) as Previewed[];
const entriesOf = (name: Previewed): Record<string, unknown>[] =>
  globSync(`${collections[name].folder}/**/*.md`, { cwd: project }).map(
    (file) => readEntryFile(readFileSync(join(project, file), 'utf8'))?.fields ?? expect.fail(file),
  );

describe.each(names)('a form of %s', (name) => {
  it('can be shown while nothing is filled in', () => {
    expect(drawable(name, {})).toMatchObject({ id: 'sample' });
  });

  it('is shown as it is when nothing is wrong with it', () => {
    for (const fields of entriesOf(name).slice(0, 20)) {
      const { image, photos, ...plain } = fields;
      expect(drawable(name, plain)).toEqual(collections[name].schema(imagePath).parse(plain));
    }
  });

  it('can be shown whatever one field of it holds', () => {
    const [fields = {}] = entriesOf(name);
    for (const key of Object.keys(fields)) {
      for (const value of [undefined, '', 'javascript:a', 7, [], ['x'], {}, { a: 'x' }, [{}]]) {
        expect(
          drawable(name, { ...fields, [key]: value }),
          `${key}: ${JSON.stringify(value)}`,
        ).toBeDefined();
      }
    }
  });
});

it('leaves out what is half written, and nothing else', () => {
  const hub = {
    name: '見本のひろば',
    web: 'https:/',
    photos: [{ src: '../../media/a.jpg' }, { src: '../../media/b.jpg', alt: '絵' }],
    sns: [{ service: 'line' }],
    unknown: 'x',
  };
  const shown = drawable('hubs', hub);
  expect(shown).toMatchObject({ name: '見本のひろば', photos: [{ alt: '絵' }] });
  expect(shown).not.toHaveProperty('web');
  expect(shown).not.toHaveProperty('unknown');
  expect(hub.photos).toHaveLength(2);
});
