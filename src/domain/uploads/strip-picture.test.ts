import sharp from 'sharp';
import { describe, expect, it } from 'vitest';
import {
  jpeg,
  png,
  webp,
  withChunk,
  withColours,
  withRiffChunk,
  withSegment,
} from '../../../tests/uploads/pictures.ts';
import { photoWithPosition } from '../../../tests/admin/photo.ts';
import { stripPicture } from './strip-picture.ts';
import { uploadProblem } from './upload-problem.ts';

const webpWithFacts = async (): Promise<Buffer> =>
  sharp(await webp())
    .withExif({ IFD0: { Artist: 'secret' } })
    .toFormat('webp')
    .toBuffer();

/** As browsers write them when a picture is drawn anew: Safari adds facts of its own. */
const DRAWN: readonly [what: string, name: string, picture: Buffer][] = [
  ['a photo with its position', 'a.jpg', await photoWithPosition()],
  ['a JPEG with many parts', 'a.jpg', withSegment(withSegment(await jpeg(), 0xed, 'x'), 0xfe, 'y')],
  ['a PNG with many parts', 'a.png', withChunk(withChunk(await png(), 'iDOT', 'x'), 'eXIf', 'MM')],
  ['a WebP with Exif', 'a.webp', await webpWithFacts()],
  ['a WebP with XMP', 'a.webp', withRiffChunk(await webp(), 'XMP ', '<x/>!')],
];

describe.each(DRAWN)('%s', (_, name, picture) => {
  it('keeps what it shows and loses all else', async () => {
    const stripped = stripPicture(picture);
    expect(await uploadProblem({ name, bytes: picture }, 'stored')).toContain('消えます');
    expect(await uploadProblem({ name, bytes: stripped }, 'stored')).toBeUndefined();
    const pixels = (of: Uint8Array) => sharp(of).raw().toBuffer();
    expect(await pixels(stripped)).toEqual(await pixels(picture));
    const { exif, xmp, iptc } = await sharp(stripped).metadata();
    expect([exif, xmp, iptc]).toEqual([undefined, undefined, undefined]);
  });
});

it.each(['jpeg', 'png', 'webp'] as const)('leaves a %s alone that is plain', async (kind) => {
  const picture = await withColours(kind);
  expect(Buffer.from(stripPicture(picture)).equals(picture)).toBe(true);
});

it('leaves alone what is no picture', () => {
  expect(stripPicture(Buffer.from('%PDF-1.7'))).toEqual(Buffer.from('%PDF-1.7'));
});
