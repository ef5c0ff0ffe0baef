import type { Map as ImmutableMap } from 'immutable';
import { dateText } from '../src/domain/date.ts';
import { publicationState } from '../src/domain/publication/publication-state.ts';

/** What is none has been written by hand, and the build says so. */
const day = (value: unknown): string | undefined =>
  typeof value === 'string' && /^\d{4}-\d\d-\d\d$/.test(value) ? value : undefined;

/**
 * Why an entry is not on the site, behind its title in the CMS's lists: whoever looks for it there
 * sees it here.
 * @param data the entry's fields, or those that the index has
 * @returns nothing of an entry that is on the site
 */
export function publicationMark(
  data: ImmutableMap<string, unknown> | undefined,
  instant = new Date(),
): string {
  const [publishAt, expireAt] = [day(data?.get('publishAt')), day(data?.get('expireAt'))];
  switch (
    publicationState({ publishAt, expireAt, archived: data?.get('archived') === true }, instant)
  ) {
    case 'waiting':
      return `（${dateText(publishAt ?? '')}から公開）`;
    case 'expired':
      return `（${dateText(expireAt ?? '')}で公開を終えました）`;
    case 'archived':
      return '（公開を終えました）';
    case 'published':
      return '';
  }
}
