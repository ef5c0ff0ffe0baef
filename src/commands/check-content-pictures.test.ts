import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { brokenPictures } from '../../tests/uploads/broken-pictures.ts';
import { noisy } from '../../tests/uploads/pictures.ts';
import { readContentTree } from './check-content-read.ts';

const broken = await brokenPictures();
let root = '';

beforeAll(async () => {
  root = mkdtempSync(join(tmpdir(), 'pictures-'));
  const folder = join(root, 'content/media');
  mkdirSync(folder, { recursive: true });
  for (const [, name, bytes] of broken) writeFileSync(join(folder, name), bytes);
  for (const kind of ['jpeg', 'png', 'webp'] as const) {
    writeFileSync(join(folder, `good.${kind}`), await noisy(kind));
  }
});
afterAll(() => {
  rmSync(root, { recursive: true });
});

const problemOf = async (name: string): Promise<string | undefined> => {
  const { media } = await readContentTree(root);
  return media.find(({ file }) => file === `content/media/${name}`)?.problem;
};

it.each(broken)('a picture that the build could not open is told of: %s', async (_, name) => {
  expect(await problemOf(name)).toMatch(/途中で切れているか、こわれています。.*選びなおして/);
});

it.each(['jpeg', 'png', 'webp'])('a whole %s is good', async (kind) => {
  expect(await problemOf(`good.${kind}`)).toBeUndefined();
});
