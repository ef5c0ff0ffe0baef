import { crc32 } from 'node:zlib';
import sharp from 'sharp';

const plain = (width: number, height: number) =>
  sharp({ create: { width, height, channels: 3, background: '#7ab89c' } });

export const jpeg = (width = 80, height = 60): Promise<Buffer> =>
  plain(width, height).jpeg().toBuffer();
export const png = (width = 80, height = 60): Promise<Buffer> =>
  plain(width, height).png().toBuffer();
export const webp = (width = 80, height = 60): Promise<Buffer> =>
  plain(width, height).webp().toBuffer();

/** A picture with a profile of its colours, as cameras and screens have them. */
export const withColours = (kind: 'jpeg' | 'png' | 'webp'): Promise<Buffer> =>
  plain(80, 60).withIccProfile('p3').toFormat(kind).toBuffer();

/** Puts a segment behind a JPEG's first two bytes. */
export function withSegment(picture: Buffer, marker: number, body: string | Buffer): Buffer {
  const data = Buffer.from(body);
  const head = Buffer.from([0xff, marker, 0, 0]);
  head.writeUInt16BE(data.length + 2, 2);
  return Buffer.concat([picture.subarray(0, 2), head, data, picture.subarray(2)]);
}

/** Puts a chunk behind a PNG's first one. */
export function withChunk(picture: Buffer, type: string, body: string | Buffer): Buffer {
  const data = Buffer.concat([Buffer.from(type, 'latin1'), Buffer.from(body)]);
  const size = Buffer.alloc(4);
  const sum = Buffer.alloc(4);
  size.writeUInt32BE(data.length - 4);
  sum.writeUInt32BE(crc32(data));
  const first = 8 + 25;
  return Buffer.concat([picture.subarray(0, first), size, data, sum, picture.subarray(first)]);
}

/** Puts a chunk behind a WebP's last one, and counts it. */
export function withRiffChunk(picture: Buffer, type: string, body: string): Buffer {
  const data = Buffer.from(body.length % 2 ? `${body} ` : body, 'latin1');
  const head = Buffer.alloc(8);
  head.write(type, 0, 'latin1');
  head.writeUInt32LE(data.length, 4);
  const whole = Buffer.concat([picture, head, data]);
  whole.writeUInt32LE(whole.length - 8, 4);
  return whole;
}

/** The head of a PNG that says that it is so large; nothing of it is there. */
export async function pngThatSays(width: number, height: number): Promise<Buffer> {
  const picture = Buffer.from(await png());
  picture.writeUInt32BE(width, 16);
  picture.writeUInt32BE(height, 20);
  picture.writeUInt32BE(crc32(picture.subarray(12, 29)), 29);
  return picture;
}

/** A picture that cannot be packed small. */
export const noisy = (kind: 'jpeg' | 'png' | 'webp'): Promise<Buffer> =>
  sharp({
    create: {
      ...{ width: 300, height: 200, channels: 3, background: '#888' },
      noise: { type: 'gaussian', mean: 128, sigma: 30 },
    },
  })
    .toFormat(kind)
    .toBuffer();
