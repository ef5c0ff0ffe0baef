import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { listPages } from './pages.ts';

const SOURCES = readFileSync(join(import.meta.dirname, '../../docs/sources.md'), 'utf8');

it('every page that the table of sources names is there', () => {
  const pages = new Set(listPages().map(({ path }) => path));
  const named = [...new Set(SOURCES.match(/(?<=[\s`|])\/[a-z0-9/-]*\/(?=[\s`|,;])/g) ?? [])];
  expect(named.length).toBeGreaterThan(30);
  expect(named.filter((path) => !pages.has(path))).toEqual([]);
});
