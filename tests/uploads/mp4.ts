/** A box of an MP4 (ISO/IEC 14496-12). */
export const box = (type: string, ...parts: readonly (Buffer | string)[]): Buffer => {
  const body = Buffer.concat(parts.map((part) => Buffer.from(part as string, 'latin1')));
  const head = Buffer.alloc(8);
  head.writeUInt32BE(8 + body.length, 0);
  head.write(type, 4, 'latin1');
  return Buffer.concat([head, body]);
};

const NO_FLAGS = '\0\0\0\0';

/** A track that says what handles it. */
export const track = (handler: string): Buffer =>
  box('trak', box('mdia', box('hdlr', NO_FLAGS, NO_FLAGS, handler, '\0'.repeat(13))));

/** Facts as phones write them: names of keys, and a value for each. */
export const facts = (key: string, value: string): Buffer =>
  box(
    'meta',
    box('hdlr', NO_FLAGS, NO_FLAGS, 'mdta', '\0'.repeat(13)),
    box('keys', NO_FLAGS, '\0\0\0\x01', box('mdta', key)),
    box('ilst', box('\0\0\0\x01', box('data', '\0\0\0\x01', NO_FLAGS, value))),
  );

/**
 * The boxes of a film without pictures; enough to be told as MP4.
 * @param more in `moov`, @param last at the end
 */
export const mp4 = (brand = 'isom', more: readonly Buffer[] = [], last: Buffer[] = []): Buffer =>
  Buffer.concat([
    box('ftyp', `${brand}\0\0\x02\0isomavc1`),
    box('moov', box('mvhd', Buffer.alloc(100)), ...more),
    box('mdat', Buffer.alloc(64, 7)),
    ...last,
  ]);
