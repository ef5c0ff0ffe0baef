import { readEntryFile } from '../../src/domain/entry-file.ts';
import { asEntry } from '../as-entry.ts';
import { Refusal } from '../refusal.ts';

/**
 * Refuses an entry's text that nobody can read: the form would be empty, and saving it would throw
 * away all that stands there.
 * @throws Refusal
 */
export function refuseUnreadable(path: string, text: string): void {
  if (readEntryFile(asEntry(path, text))) return;
  throw new Refusal(
    `ファイル「${path}」の書き方にまちがいがあり、読めません。このままでは編集できないので、サイトの担当者に伝えてください（「npm run check:content」で、直すところが行ごとに出ます）。`,
  );
}
