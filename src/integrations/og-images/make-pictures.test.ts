import { existsSync } from 'node:fs';
import { mkdtemp, readdir, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import sharp from 'sharp';
import { afterEach, beforeEach, expect, it } from 'vitest';
import type { Picture } from './draw-picture.ts';
import { makePictures } from './make-pictures.ts';

let folder: string;

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'pictures-'));
});

afterEach(() => rm(folder, { recursive: true }));

const mark =
  '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 8 8"><circle cx="4" cy="4" r="4"/></svg>';
const picture = (title: string, more: Partial<Picture> = {}): Picture => ({
  ...{ section: 'glossary', label: '用語', title: [title], siteName: 'ひろば全協', mark },
  ...more,
});

const make = (pictures: Record<string, Picture>): Promise<number> =>
  makePictures(
    new Map(Object.entries(pictures).map(([file, one]) => [join(folder, 'site', file), one])),
    join(folder, 'cache'),
  );

it('draws a picture of the size that link previews ask for, in few bytes', async () => {
  const file = join(folder, 'site/og/glossary/tatai.png');
  await make({ 'og/glossary/tatai.png': picture('多胎') });
  expect(await sharp(file).metadata()).toMatchObject({ format: 'png', width: 1200, height: 630 });
  expect((await readFile(file)).length).toBeLessThan(40_000);
});

it('keeps to its bytes with the densest title, too', async () => {
  const title = ['議題識別機構護憲講演', '驚異的難解鬱蒼薔薇顰蹙', '憂鬱躊躇矍鑠魑魅魍魎'];
  await make({ 'a.png': picture('', { title, label: '企業・団体との連携' }) });
  expect((await readFile(join(folder, 'site/a.png'))).length).toBeLessThan(40_000);
});

it('draws nothing that it has drawn before, and only what is new', async () => {
  expect(await make({ 'a.png': picture('多胎'), 'b.png': picture('沐浴') })).toBe(2);
  expect(await make({ 'a.png': picture('多胎'), 'b.png': picture('沐浴') })).toBe(0);
  expect(await make({ 'a.png': picture('多胎'), 'b.png': picture('保健師') })).toBe(1);
});

it('draws anew when the mark, the section or the site’s name changes', async () => {
  await make({ 'a.png': picture('多胎') });
  expect(await make({ 'a.png': picture('多胎', { mark: mark.replace('r="4"', 'r="3"') }) })).toBe(
    1,
  );
  expect(await make({ 'a.png': picture('多胎', { section: 'cases' }) })).toBe(1);
  expect(await make({ 'a.png': picture('多胎', { siteName: 'ひろば' }) })).toBe(1);
});

it('keeps no picture that is not asked for any more', async () => {
  await make({ 'a.png': picture('多胎'), 'b.png': picture('沐浴') });
  await make({ 'a.png': picture('多胎') });
  expect(await readdir(join(folder, 'cache'))).toHaveLength(1);
});

it('says which picture it could not draw, and keeps nothing of it', async () => {
  const broken = { 'og/cases/x.png': picture('多胎', { mark: 'no mark' }) };
  await expect(make(broken)).rejects.toThrow(/「多胎」のリンクの画像（.*og\/cases\/x\.png）/);
  expect(existsSync(join(folder, 'site/og/cases/x.png'))).toBe(false);
  expect(await readdir(join(folder, 'cache'))).toEqual([]);
});
