import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import sharp from 'sharp';
import { beforeAll, describe, expect, it } from 'vitest';
import { drawIcons } from './draw-icons.ts';

const folder = join(import.meta.dirname, '../../public');
const committed = (name: string): Promise<Buffer> => readFile(join(folder, name));

let drawn: Readonly<Record<string, Buffer>>;

beforeAll(async () => {
  drawn = await drawIcons(await committed('favicon.svg'));
});

/** The pictures in an icon file: a header of 6 bytes, then 16 for each (side, …, size, offset). */
const picturesOf = (ico: Buffer): { side: number; png: Buffer }[] =>
  Array.from({ length: ico.readUInt16LE(4) }, (_, index) => {
    const entry = 6 + 16 * index;
    const offset = ico.readUInt32LE(entry + 12);
    const png = ico.subarray(offset, offset + ico.readUInt32LE(entry + 8));
    return { side: ico.readUInt8(entry), png };
  });

const pixelsOf = (png: Buffer) =>
  sharp(png).ensureAlpha().raw().toBuffer({ resolveWithObject: true });

/** The largest difference of any colour of any pixel, of 255. */
async function difference(one: Buffer, other: Buffer): Promise<number> {
  const [a, b] = await Promise.all([pixelsOf(one), pixelsOf(other)]);
  expect(a.info).toEqual(b.info);
  return a.data.reduce((most, value, at) => Math.max(most, Math.abs(value - (b.data[at] ?? 0))), 0);
}

describe.each([
  ['apple-touch-icon.png', 180],
  ['icon-192.png', 192],
  ['icon-512.png', 512],
  ['icon-maskable-512.png', 512],
])('the committed %s', (name, side) => {
  it('has the size that it is asked for', async () => {
    expect(await sharp(await committed(name)).metadata()).toMatchObject({
      format: 'png',
      width: side,
      height: side,
    });
  });

  it('shows the mark of today: run `npm run icons` when favicon.svg has changed', async () => {
    expect(await difference(await committed(name), drawn[name] ?? Buffer.of())).toBeLessThan(8);
  });
});

it('the committed favicon.ico holds the mark of today in 16 and 32 pixels', async () => {
  const [old, today] = [await committed('favicon.ico'), drawn['favicon.ico'] ?? Buffer.of()];
  expect(old.subarray(0, 4)).toEqual(Buffer.of(0, 0, 1, 0));
  expect(picturesOf(old).map(({ side }) => side)).toEqual([16, 32]);
  for (const [index, { side, png }] of picturesOf(old).entries()) {
    expect(await sharp(png).metadata()).toMatchObject({ width: side, height: side });
    expect(await difference(png, picturesOf(today)[index]?.png ?? png)).toBeLessThan(8);
  }
});

it.each(['apple-touch-icon.png', 'icon-maskable-512.png'])(
  '%s lets nothing through',
  async (name) => {
    const { isOpaque } = await sharp(await committed(name)).stats();
    expect(isOpaque).toBe(true);
  },
);

it('a mask cuts nothing off the maskable icon: the mark lies within 40% of its middle', async () => {
  const { data, info } = await pixelsOf(await committed('icon-maskable-512.png'));
  const paper = data.subarray(0, 3);
  const distances = Array.from({ length: info.width * info.height }, (_, pixel) => {
    const isPaper = paper.equals(data.subarray(pixel * 4, pixel * 4 + 3));
    const [x, y] = [pixel % info.width, Math.floor(pixel / info.width)];
    return isPaper ? 0 : Math.hypot(x + 0.5 - info.width / 2, y + 0.5 - info.height / 2);
  });
  const farthest = Math.max(...distances.map((value) => value / info.width).filter((v) => v > 0.2));
  expect(farthest).toBeGreaterThan(0.2);
  expect(farthest).toBeLessThan(0.4);
});
