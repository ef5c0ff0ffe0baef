import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { ALL_FORMATS, BufferSource, Input } from 'mediabunny';
import { expect, it } from 'vitest';
import { mp4Facts } from './mp4-facts.ts';

const sample = new Uint8Array(
  readFileSync(join(import.meta.dirname, '../../../content/media/sample-video.mp4')),
);

const bytesOf = (text: string): number[] => Array.from(text, (letter) => letter.charCodeAt(0));
const u32 = (number: number): number[] => [24, 16, 8, 0].map((shift) => (number >>> shift) & 0xff);
const box = (type: string, ...content: number[][]): number[] => {
  const inside = content.flat();
  return [...u32(inside.length + 8), ...bytesOf(type), ...inside];
};
const zeros = (length: number): number[] => Array.from({ length }, () => 0);

/** A file with as little in it as a video may have. */
function smallFile({ version = 0, codec = 'avc1', isLate = false, handler = 'vide' } = {}) {
  const times =
    version === 1
      ? [...zeros(16), ...u32(1000), ...u32(0), ...u32(83_500)]
      : [...zeros(8), ...u32(1000), ...u32(83_500)];
  const entry = box(codec, zeros(24), [1280 >> 8, 1280 & 0xff, 720 >> 8, 720 & 0xff], zeros(50));
  const moov = box(
    'moov',
    box('mvhd', [version, 0, 0, 0], times, zeros(80)),
    box(
      'trak',
      box(
        'mdia',
        box('hdlr', zeros(8), bytesOf(handler), zeros(13)),
        box('minf', box('stbl', box('stsd', zeros(4), u32(1), entry))),
      ),
    ),
  );
  const mdat = box('mdat', zeros(10));
  const parts = isLate ? [mdat, moov] : [moov, mdat];
  return Uint8Array.from([...box('ftyp', bytesOf('isom'), zeros(4)), ...parts.flat()]);
}

const FACTS = { duration: 83.5, width: 1280, height: 720, codec: 'avc1', startsFast: true };

it('reads the length, the size and the coding, in either version of the header', () => {
  expect(mp4Facts(smallFile())).toEqual(FACTS);
  expect(mp4Facts(smallFile({ version: 1 }))).toEqual(FACTS);
  expect(mp4Facts(smallFile({ codec: 'hvc1' }))).toEqual({ ...FACTS, codec: 'hvc1' });
});

it('knows a file that must be loaded to its end before it plays', () => {
  expect(mp4Facts(smallFile({ isLate: true }))?.startsFast).toBe(false);
});

it('knows a file without pictures, without length, or of another kind', () => {
  expect(mp4Facts(smallFile({ handler: 'soun' }))).toBeUndefined();
  expect(mp4Facts(new TextEncoder().encode('<!doctype html>'))).toBeUndefined();
  expect(mp4Facts(new Uint8Array())).toBeUndefined();
});

it('reads what another reader reads', async () => {
  const input = new Input({ formats: ALL_FORMATS, source: new BufferSource(sample) });
  const track = await input.getPrimaryVideoTrack();
  expect(mp4Facts(sample)).toMatchObject({
    duration: await input.computeDuration(),
    width: await track?.getCodedWidth(),
    height: await track?.getCodedHeight(),
  });
  expect(await track?.getCodec()).toBe('avc');
});

it('gives facts or nothing of any damaged file', () => {
  const whole = smallFile();
  fc.assert(
    fc.property(
      fc.nat(whole.length),
      fc.array(fc.tuple(fc.nat(), fc.nat(255))),
      (length, damages) => {
        const bytes = whole.slice(0, length);
        for (const [at, value] of damages) if (length > 0) bytes[at % length] = value;
        const facts = mp4Facts(bytes);
        expect(facts === undefined || facts.duration > 0).toBe(true);
      },
    ),
  );
});
