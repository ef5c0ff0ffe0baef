import { checkTakenIds } from '../../src/domain/content-check/check-taken-ids.ts';
import {
  aliasesOf,
  textOf,
  type ContentEntry,
} from '../../src/domain/content-check/content-entry.ts';
import { addressOf } from '../../src/domain/content-check/site-addresses.ts';
import type { SiteFacts } from './site-facts.ts';

const FIELD = '「ID（ページのアドレス）」';

/**
 * Keeps ids apart and steady: Decap would save a second entry of an id under a number of its own.
 * @param slug of the entry's file, `kagawa/37201-mokomoko`; empty while there is none
 * @param entries of the entry's collection
 */
export async function idMistakes(
  own: ContentEntry,
  slug: string,
  entries: readonly ContentEntry[],
  site: SiteFacts,
): Promise<string[]> {
  const id = textOf(own, 'id') ?? '';
  if (slug !== '' && own.id !== id) {
    return [`${FIELD}は、作ったあとで変えられません。${own.id} に戻してください。`];
  }
  const others = slug === '' ? entries : entries.filter(({ file }) => file !== own.file);
  if (others.some((other) => other.id === id)) {
    return [`${FIELD}の ${id} は、ほかのページか下書きが使っています。べつのIDにしてください。`];
  }
  const former = others.find((other) => aliasesOf(other).includes(id));
  if (former) {
    return [`${FIELD}の ${id} は、${former.file} の「前のID」です。べつのIDにしてください。`];
  }
  // Once there is a file, what the site serves there is this very page.
  const isFirst = others.length === entries.length;
  const isServed = isFirst && own.collection === 'pages' && (await site.isServed(addressOf(own)));
  return checkTakenIds([own], new Set(isServed === true ? [addressOf(own)] : [])).map(
    () =>
      `${FIELD}の ${id} のアドレスは、サイトのほかのページが使っています。べつのIDにしてください。`,
  );
}
