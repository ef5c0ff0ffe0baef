import { SLOT, VOLUME } from './layout.ts';
import { NOTHING } from './place-words.ts';
import { layOut } from './page-table.ts';

/** The words of a page, with a space between, and how many slots they fill. */
export interface LaidPage {
  readonly words: string;
  readonly slots: number;
}

/**
 * The texts of the volumes that hold the pages one after the other, each word at its place.
 * @param pages in their order
 */
export function* volumesOf(pages: readonly LaidPage[]): Generator<string> {
  const { starts } = layOut(pages.map(({ slots }) => slots));
  let volume: string[] = [];
  let filled = 0;
  for (const [number, { words, slots }] of pages.entries()) {
    const start = (starts[number] ?? 0) * SLOT;
    // The end of a volume in which the page had no room.
    if (start > filled)
      volume.push(
        Array<string>(start - filled)
          .fill(NOTHING)
          .join(' '),
      );
    filled = start;
    if (start % VOLUME === 0 && volume.length > 0) {
      yield volume.join(' ');
      volume = [];
    }
    const isLong = slots * SLOT > VOLUME;
    if (isLong) {
      const all = words.split(' ');
      for (; all.length > VOLUME; filled += VOLUME) yield all.splice(0, VOLUME).join(' ');
      volume.push(all.join(' '));
      filled += all.length;
    } else {
      volume.push(words);
      filled += slots * SLOT;
    }
  }
  if (volume.length > 0) yield volume.join(' ');
}
