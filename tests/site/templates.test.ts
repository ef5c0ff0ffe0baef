import { globSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { expect, it } from 'vitest';
import { listPages } from './pages.ts';
import { KINDS, listTemplates, routeOf } from './templates.ts';

const folder = fileURLToPath(new URL('../../src/pages/', import.meta.url));

it('every route that makes pages is a template that the gates look at', () => {
  const routes = globSync('**/*.{astro,md,mdx,html}', { cwd: folder });
  const known = KINDS.map(({ route }) => route);
  expect([...new Set(known)].toSorted()).toEqual(
    routes
      .map((route) => route.replaceAll('\\', '/'))
      // No pages of the built site: the gallery has a test of its own.
      .filter((route) => !/(?:^|\/)_/.test(route))
      // Only where an entry has ended, at its address: tests/publication builds a site with such.
      .filter((route) => route !== '[...ended].astro')
      .toSorted(),
  );
});

it('every page of the site but those at old addresses belongs to a template', () => {
  const names = listTemplates().map(({ name }) => name);
  const strange = listPages().filter((page) => routeOf(page) === undefined);
  expect(strange.map(({ path }) => path)).toEqual([]);
  expect(names).toContain('home');
});
