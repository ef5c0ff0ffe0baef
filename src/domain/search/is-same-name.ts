import { isSign } from './characters.ts';
import { plainText } from './plain-text.ts';

/** A name without what people leave out when they type it: white space and signs. */
const bare = (name: string): string =>
  [...plainText(name)].filter((char) => !isSign(char) && !/\s/.test(char)).join('');

/** Whether a title is the name that somebody typed: `わははひろば高松` for `わはは・ひろば高松`. */
export const isSameName = (title: string, typed: string): boolean => {
  const name = bare(title);
  return name !== '' && name === bare(typed);
};
