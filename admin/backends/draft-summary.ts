import { pickIndexed } from '../../src/domain/cms-index.ts';
import { readEntryFile } from '../../src/domain/entry-file.ts';
import { bodyWords } from '../body-words.ts';

/** What lists and the board of drafts show of a draft. */
export interface DraftSummary {
  /** Whether the entry is not published yet. */
  isNew: boolean;
  /** The fields of the index of entries, and the beginning of the body's words. */
  fields: Record<string, unknown>;
}

const WORDS = '編集画面で作った下書きです。';
/** So many characters of the body fit on a card of the board. */
const BODY = 200;

/**
 * The description of a draft's merge request. Behind the words for people it holds, out of their
 * sight, what lists show: else each draft would have to be read, three questions a draft.
 * @param raw the draft's file
 */
export function writeDraftSummary(raw: string, isNew: boolean): string {
  const entry = readEntryFile(raw);
  if (!entry) return WORDS;
  const body = bodyWords(entry.body).slice(0, BODY);
  const summary: DraftSummary = { isNew, fields: { ...pickIndexed(entry.fields), body } };
  // No sign in it may end the comment.
  return `${WORDS}\n\n<!-- cms ${JSON.stringify(summary).replaceAll('>', String.raw`\u003e`)} -->`;
}

/** @returns undefined when the description has none: the draft was not made by this CMS */
export function readDraftSummary(description: string | null): DraftSummary | undefined {
  const [, json = ''] = /<!-- cms (\{.*\}) -->/.exec(description ?? '') ?? [];
  try {
    const { isNew, fields } = JSON.parse(json) as Partial<DraftSummary>;
    const isWhole = typeof isNew === 'boolean' && typeof fields === 'object';
    return isWhole ? { isNew, fields } : undefined;
  } catch {
    return undefined;
  }
}
