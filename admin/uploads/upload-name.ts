/** Enough for a word or two; the rest of a long name tells nobody anything. */
const LONGEST = 40;

/**
 * An ASCII file name that no other upload has: `room-20261121-093015-1.jpg`. Decap would turn
 * 「写真.jpg」 into `.jpg`, and would ask in English whether a second `IMG_0001.jpg` may replace the
 * first.
 * @param extension as the file's content has it, not as its name says
 */
export function uploadName(
  original: string,
  { extension, now, number }: { extension: string; now: Date; number: number },
): string {
  const stamp = now.toISOString().replaceAll(/[-:]/g, '').replace('T', '-').slice(0, 15);
  const base = original.normalize('NFKC').replace(/\.[^.]*$/, '');
  // A name of which only pieces are ASCII would say something else than the whole.
  const words = /^[\w .()-]+$/.test(base)
    ? base
        .toLowerCase()
        .replaceAll(/[^a-z0-9]+/g, '-')
        .slice(0, LONGEST)
        .replaceAll(/^-+|-+$/g, '')
    : '';
  return `${[words, stamp, number].filter((part) => part !== '').join('-')}.${extension}`;
}
