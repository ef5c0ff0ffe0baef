import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { listPages } from './pages.ts';

/** Pages that may load a script, each with the reason. */
const WITH_SCRIPT = new Set([
  // Its results are made in the browser.
  '/search/',
]);

it('only the pages that need one load a script', () => {
  const found = listPages()
    .filter(({ path }) => !WITH_SCRIPT.has(path))
    .filter(({ file }) => {
      const scripts = readFileSync(file, 'utf8').match(/<script\b[^>]*>/g) ?? [];
      return scripts.some((tag) => !tag.includes('application/ld+json'));
    })
    .map(({ path }) => path);
  expect(found).toEqual([]);
});
