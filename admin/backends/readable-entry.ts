import { readEntryFile, type EntryFile } from '../../src/domain/entry-file.ts';
import { asEntry } from '../as-entry.ts';
import { Refusal } from '../refusal.ts';

/**
 * Reads an entry's text. One that nobody can read is refused: its form would be empty, and saving it
 * would throw away all that stands there.
 * @throws Refusal
 */
export function readableEntry(path: string, text: string): EntryFile {
  const entry = readEntryFile(asEntry(path, text));
  if (entry) return entry;
  throw new Refusal(
    `ファイル「${path}」の書き方にまちがいがあり、読めません。このままでは編集できないので、サイトの担当者に伝えてください（「npm run check:content」で、直すところが行ごとに出ます）。`,
  );
}
