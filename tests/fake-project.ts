import { mkdirSync, mkdtempSync, realpathSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';

/** Stands for Astro: makes a page of what it was told, and ends as the file `mode` wants. */
const ASTRO = `
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
const { CONTENT_ROOT, OUT_DIR, CACHE_DIR, ASTRO_TELEMETRY_DISABLED } = process.env;
mkdirSync(OUT_DIR, { recursive: true });
const facts = { args: process.argv.slice(2), cwd: process.cwd(), pid: process.pid };
const told = { ...facts, CONTENT_ROOT, OUT_DIR, CACHE_DIR, ASTRO_TELEMETRY_DISABLED };
writeFileSync(OUT_DIR + '/index.html', '<p data-pagefind-body>' + JSON.stringify(told));
const mode = existsSync('mode') ? readFileSync('mode', 'utf8') : '';
if (mode === 'wrong') {
  for (let page = 1; page <= 60; page += 1) console.log('ページ' + page);
  console.error('このページを組み立てられません。');
  process.exitCode = 1;
}
if (mode === 'long') setTimeout(() => {}, 25_000);
`;
/** The least that a site must say of itself. */
export const SITE = `name: 子育てひろば
shortName: ひろば
legalName: NPO法人子育てひろば全国連絡協議会
description: 見本です。
navigation:
  - label: 拠点をさがす
    href: /hubs/
`;

export function write(path: string, text: string): void {
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, text);
}

/**
 * A project with published content and a stand-in for Astro, as `buildSite` finds it.
 * @returns its folder
 */
export function fakeProject(): string {
  const root = realpathSync(mkdtempSync(join(tmpdir(), 'fake-project-')));
  write(join(root, 'node_modules/astro/bin/astro.mjs'), ASTRO);
  write(join(root, '.site/tree/content/site.yml'), SITE);
  return root;
}
