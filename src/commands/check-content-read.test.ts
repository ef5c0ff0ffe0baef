import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { readContentTree } from './check-content-read.ts';
import { checkContentTree } from './check-content-tree.ts';

let root = '';

const write = (file: string, text = ''): void => {
  mkdirSync(dirname(join(root, file)), { recursive: true });
  writeFileSync(join(root, file), text);
};

/** Messages on a file, whatever else is wrong with so small a site. */
const messagesOn = async (file: string): Promise<string[]> => {
  const site = { own: [], origin: 'https://hiroba.example', now: new Date() };
  const { findings } = checkContentTree(await readContentTree(root), site);
  return findings.filter((finding) => finding.file === file).map(({ message }) => message);
};

beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'content-'));
  write('content/site.yml');
});
afterEach(() => {
  rmSync(root, { recursive: true });
});

it.each([
  'content/.gitattributes',
  'content/media/.htaccess',
  'content/pages/.hidden.md',
  'content/.git/config',
  'content/media/.well-known/a.jpg',
])('a hidden file is told of, once: %s', async (file) => {
  write(file, 'x');
  expect(await messagesOn(file)).toEqual([
    '名前が「.」で始まるファイルやフォルダーは置けません。Gitやサーバーの動きを変えることがあるからです。消してください。',
  ]);
});

it('a link is told of, to a file, a folder or nothing', async () => {
  symlinkSync('../package.json', join(root, 'content/a.md'));
  symlinkSync('..', join(root, 'content/media'));
  symlinkSync('nowhere', join(root, 'content/b.jpg'));
  for (const file of ['content/a.md', 'content/media', 'content/b.jpg']) {
    expect(await messagesOn(file)).toEqual([
      'ほかの場所へのリンクです。リンクではなく、ファイルそのものを置いてください。',
    ]);
  }
});

it('what a system leaves behind by itself is passed over', async () => {
  for (const name of ['.DS_Store', '._room.jpg', 'Thumbs.db', 'desktop.ini']) {
    write(`content/media/${name}`, 'x');
    expect(await messagesOn(`content/media/${name}`)).toEqual([]);
  }
});
