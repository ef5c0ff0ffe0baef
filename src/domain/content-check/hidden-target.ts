import { dateText } from '../date.ts';
import { publicationState } from '../publication/publication-state.ts';
import { textOf, type ContentEntry } from './content-entry.ts';
import { publicationOf, seenFrom } from './publication-of.ts';

/** What points at the entry, and what becomes of that on the site. */
const PLACES = {
  relation: 'ここからのつながりは、ページに出ません。',
  figure: 'この表は、ページに出ません。',
  link: 'リンクは、文字だけになります。',
  menu: 'メニューには出ません。',
  successor: '前のアドレスでは、公開を終えたことだけを伝えます。',
} as const;

export type PointingPlace = keyof typeof PLACES;

const ended = (target: ContentEntry, place: PointingPlace): string => {
  const hasSuccessor = textOf(target, 'successor') !== undefined;
  if (place === 'successor' && hasSuccessor) return 'そのかわりのページへ移ります。';
  if (place !== 'link') return PLACES[place];
  return hasSuccessor
    ? 'リンクは、かわりのページへ移ります。'
    : 'リンク先には、そのことだけが書いてあります。';
};

/**
 * Tells an editor that an entry points at one that is not on the site. It is no mistake: it comes and
 * goes with the days, without anybody's doing.
 * @param from the entry that points; the menu, where there is none
 * @param now the instant of the check
 * @returns undefined when visitors will find the target
 */
export function explainHidden(
  target: ContentEntry,
  from: Pick<ContentEntry, 'data'> | undefined,
  place: PointingPlace,
  now: Date,
): string | undefined {
  const seen = from ? seenFrom(from, now) : now;
  if (seen === undefined || target === from) return undefined;
  const publication = publicationOf(target);
  const { publishAt = '', expireAt = '' } = publication;
  switch (publicationState(publication, seen)) {
    case 'published':
      return undefined;
    case 'waiting':
      return `「${target.id}」が公開されるのは、${dateText(publishAt)}です。それまで、${PLACES[place]}`;
    case 'expired':
      return `「${target.id}」の公開は、${dateText(expireAt)}までです。そのあと、${PLACES[place]}`;
    case 'archived':
      return `「${target.id}」は、公開を終えています。${ended(target, place)}`;
  }
}
