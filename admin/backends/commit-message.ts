import { readEntryFile } from '../../src/domain/entry-file.ts';
import { innerQuotes } from '../../src/domain/inner-quotes.ts';
import { collections, siteFile, type Collection } from '../../src/schema/index.ts';

/** What a Git host acts on in a commit's words: 「[skip ci]」, 「Closes #1」, 「@all」, an address. */
const ACTED_ON = /[[\]#@!/]/g;
/** From an ASCII sign to the full-width one, which Unicode has in the same order. */
const FULL_WIDTH = 0xfe_e0;

/** Of a merge request's title, in code points; the first commit's words become one. */
const MOST = 255;

/** A number that YAML read is a title all the same. */
const textOf = (value: unknown): string =>
  typeof value === 'string' || typeof value === 'number'
    ? String(value).replaceAll(ACTED_ON, (sign) =>
        String.fromCharCode(sign.charCodeAt(0) + FULL_WIDTH),
      )
    : '';

/**
 * What a saved entry's commit says: Decap's own templates know its file, not its title. A long title
 * is cut, so that GitLab takes it.
 * @param raw the entry's file
 * @returns 「拠点「見本のひろば」（13104-sample）を作成」
 */
export function commitMessage(collection: string, raw: string, isNew: boolean): string {
  const definition = (collections as Record<string, Collection>)[collection];
  if (!definition) return `「${siteFile.label}」を更新`;
  const { fields = {} } = readEntryFile(raw) ?? {};
  const before = `${definition.label}「`;
  const after = `」（${textOf(fields.id)}）を${isNew ? '作成' : '更新'}`;
  const title = Array.from(innerQuotes(textOf(fields[definition.titleField])));
  const room = MOST - Array.from(before + after).length;
  const short = title.length > room ? [...title.slice(0, Math.max(0, room - 1)), '…'] : title;
  return before + short.join('') + after;
}

/** What the commit says that publishes a draft. @param saved what the draft's first commit says */
export const publishMessage = (saved: string): string => `${saved}して公開`;
