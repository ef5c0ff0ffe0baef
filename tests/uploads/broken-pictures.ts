import { jpeg, noisy, png } from './pictures.ts';

const EOI = Buffer.from([0xff, 0xd9]);
const [HEAD, END] = [8 + 25, 12];

/** Pictures whose structure is whole, and of which something is missing or wrong inside. */
export async function brokenPictures(): Promise<
  (readonly [what: string, name: string, bytes: Buffer])[]
> {
  const [a, b, c] = await Promise.all([noisy('jpeg'), noisy('png'), noisy('webp')]);
  const plain = await jpeg();
  const webp = Buffer.from(c.subarray(0, Math.floor(c.length / 4) * 2));
  webp.writeUInt32LE(webp.length - 8, 4);
  const sum = Buffer.from(b);
  const middle = Math.floor(b.length / 2);
  sum.writeUInt8((sum[middle] ?? 0) ^ 0xff, middle);
  const empty = await png();
  return [
    [
      'JPEG that was cut and given an end',
      'a.jpg',
      Buffer.concat([a.subarray(0, Math.floor(a.length / 3)), EOI]),
    ],
    [
      'JPEG without its scan',
      'b.jpg',
      Buffer.concat([plain.subarray(0, plain.indexOf(Buffer.from([0xff, 0xda]))), EOI]),
    ],
    ['WebP that was cut and counted anew', 'c.webp', webp],
    ['PNG with a wrong sum', 'd.png', sum],
    [
      'PNG without its picture',
      'e.png',
      Buffer.concat([empty.subarray(0, HEAD), empty.subarray(empty.length - END)]),
    ],
  ];
}
