import { valuesAt } from '../values-at.ts';
import type { ContentEntry } from './content-entry.ts';
import { resolvePath } from './picture-path.ts';

/** The files of chapters that entries name, from the content's root: their cues are no captions. */
export const chapterFiles = (entries: readonly ContentEntry[]): ReadonlySet<string> =>
  new Set(
    entries.flatMap(({ file, data }) =>
      valuesAt(data, ['video', 'chapters']).flatMap(({ value }) =>
        typeof value === 'string' ? [resolvePath(file, value)] : [],
      ),
    ),
  );
