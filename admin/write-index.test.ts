import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, it, vi } from 'vitest';
import { CMS_INDEX_FILE, readCmsIndex } from '../src/domain/cms-index.ts';
import { writeIndex } from './write-index.ts';

const root = mkdtempSync(join(tmpdir(), 'write-index-'));

beforeAll(() => {
  vi.stubEnv('SITE_NOW', '2026-07-01');
});

afterAll(() => {
  vi.unstubAllEnvs();
  rmSync(root, { recursive: true });
});

it.each([
  ['shown', '', true],
  ['archived', 'archived: true\n', true],
  ['to come', 'publishAt: 2026-07-02\n', false],
  ['over', 'expireAt: 2026-06-30\n', false],
])(
  'of an entry that is %s, all that read the index learn its words or not',
  async (_, line, told) => {
    mkdirSync(join(root, 'content/events'), { recursive: true });
    writeFileSync(join(root, 'content/events/a.md'), `---\nid: a\ntitle: 見本の日\n${line}---\n`);
    await writeIndex(root, join(root, 'dist'));
    const index = readFileSync(join(root, 'dist', CMS_INDEX_FILE), 'utf8');
    expect(index).toContain('content/events');
    expect(index.includes('見本の日')).toBe(told);
  },
);

it.each([
  ['shown', '', 1],
  ['archived', 'archived: true\n', 0],
  ['to come', 'publishAt: 2026-07-02\n', 0],
  ['over', 'expireAt: 2026-06-30\n', 0],
])('of an entry that is %s, the index says what it names or not', async (_, line, count) => {
  const fields = `id: a\nactivities:\n  - hubs: [37201-mokomoko]\nglossary: [hiroba]\n${line}`;
  mkdirSync(join(root, 'content/partners'), { recursive: true });
  writeFileSync(join(root, 'content/partners/a.md'), `---\n${fields}---\n`);
  await writeIndex(root, join(root, 'dist'));
  const index = readFileSync(join(root, 'dist', CMS_INDEX_FILE), 'utf8');
  const entry = {
    collection: 'partners',
    id: 'a',
    references: [
      { collection: 'hubs', id: '37201-mokomoko' },
      { collection: 'glossary', id: 'hiroba' },
    ],
  };
  expect(readCmsIndex(JSON.parse(index)).relations).toEqual([entry].slice(0, count));
});
