import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { NEEDED_PAGES } from '../schema/page.ts';

const project = join(import.meta.dirname, '../..');
const sources = globSync(['src/**/*.{ts,astro}', 'admin/**/*.ts'], { cwd: project })
  .filter((file) => !/\.test\.ts$|\.d\.ts$/.test(file))
  .map((file) => ({
    file: file.replaceAll('\\', '/'),
    text: readFileSync(join(project, file), 'utf8'),
  }));

it('collections are read in one place, which leaves out what is not on the site', () => {
  const readers = sources.filter(({ text }) => /\bgetCollection\b/.test(text));
  expect(readers.map(({ file }) => file)).toEqual(['src/data/published.ts']);
});

it('the pages that the code itself leads to are those that cannot be taken away', () => {
  const parts = sources.filter(({ file }) =>
    /^src\/(?:components|layouts|pages|client)\//.test(file),
  );
  const ids = new Set(
    globSync('*.md', { cwd: join(project, 'content/pages') }).map((file) => file.slice(0, -3)),
  );
  const linked = parts.flatMap(({ text }) =>
    [...text.matchAll(/["'`]\/([a-z-]+)\/["'`#]/g)].map(([, id = '']) => id),
  );
  expect([...new Set(linked.filter((id) => ids.has(id)))].toSorted()).toEqual(NEEDED_PAGES);
});
