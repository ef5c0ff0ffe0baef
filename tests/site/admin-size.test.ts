import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { brotliCompressSync } from 'node:zlib';
import { expect, it } from 'vitest';
import { siteFolder } from './pages.ts';

/** Bytes, compressed with Brotli. */
const MOST = 750_000;
/** So much more than the local one is a CMS for GitLab, with its back end: 16,941 when it was weighed. */
const GITLAB = 18_000;
const NAMES = /["'`](?:\.\/|\/?_astro\/)([\w.@-]+\.(?:js|css|wasm))["'`]/g;

/** What a file of the built site, and all that it names, weighs. */
function weigh(file: string, weighed = new Map<string, number>()): Map<string, number> {
  if (weighed.has(file) || !existsSync(join(siteFolder, file))) return weighed;
  const content = readFileSync(join(siteFolder, file));
  weighed.set(file, brotliCompressSync(content).length);
  for (const [, name = ''] of content.toString('latin1').matchAll(NAMES)) {
    weigh(`_astro/${name}`, weighed);
  }
  return weighed;
}

it(`is no more than ${String(MOST)} bytes that a CMS for GitLab can come to load`, () => {
  const weighed = weigh('admin/index.html');
  const scripts = [...weighed].filter(([file]) => /\/admin\..*\.js$/.test(file));
  expect(scripts).toHaveLength(1);
  expect(scripts[0]?.[1]).toBeGreaterThan(300_000);
  expect([...weighed.values()].reduce((sum, bytes) => sum + bytes, 0)).toBeLessThan(MOST - GITLAB);
});
