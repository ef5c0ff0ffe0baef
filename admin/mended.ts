import { FIXED_WORDS, type FixedWords } from './japanese/fixed-words.ts';
import { MENDED_LISTS } from './mended-lists.ts';
import { MENDED_VIEWS } from './mended-views.ts';
import { MENDED_WAYS } from './mended-ways.ts';
import { MENDED_WIDGETS } from './mended-widgets.ts';

/** All that stands otherwise in our build than in the CMS's packages. */
export const MENDED: readonly FixedWords[] = [
  ...FIXED_WORDS,
  ...MENDED_WAYS,
  ...MENDED_LISTS,
  ...MENDED_VIEWS,
  ...MENDED_WIDGETS,
];
