import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { brotliCompressSync } from 'node:zlib';
import { expect, it } from 'vitest';
import { siteFolder } from './pages.ts';

const LIMIT = 750_000;

/** Every file of the bundle that a page leads to, loaded at once or later. */
function filesOf(page: string): Set<string> {
  const named = /\/?_astro\/([\w.-]+\.(?:js|css))|["'`]\.\/([\w.-]+\.(?:js|css))["'`]/g;
  const files = new Set<string>();
  const visit = (text: string): void => {
    for (const [, whole, beside] of text.matchAll(named)) {
      const file = join(siteFolder, '_astro', whole ?? beside ?? '');
      if (files.has(file) || !existsSync(file)) continue;
      files.add(file);
      visit(readFileSync(file, 'utf8'));
    }
  };
  visit(readFileSync(join(siteFolder, page), 'utf8'));
  return files;
}

it('the CMS is at most 0.75 MB, packed', () => {
  const files = [...filesOf('admin/index.html')];
  expect(files.some((file) => file.endsWith('.js'))).toBe(true);
  const bytes = files.reduce((sum, file) => sum + brotliCompressSync(readFileSync(file)).length, 0);
  expect(bytes).toBeLessThan(LIMIT);
});
