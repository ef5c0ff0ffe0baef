import { PREFECTURES, type Prefecture } from '../schema/vocabulary.ts';
import { lengthAtStart } from './municipality-at-start.ts';

/** The prefecture that a text, prepared by `tidyText`, begins with. */
export const prefectureAtStart = (text: string): Prefecture | undefined =>
  PREFECTURES.find(({ label }) => lengthAtStart(text, label) > 0);
