import { Refusal } from '../refusal.ts';
import { isSame } from './save-tools.ts';

const NOT_READ =
  '開いたあとに、ほかの人がこの下書きを保存したので、まだしていません。一覧から開きなおして、いまの内容を読んでから、もう一度お試しください。';

/**
 * Refuses what would take effect on words that the editor has not read.
 * @param now the draft's text, @param read what she has opened or saved; undefined when she has not
 * @throws Refusal
 */
export function refuseUnlessRead(now: string | undefined, read: string | undefined): void {
  if (now !== undefined && read !== undefined && !isSame(now, read)) throw new Refusal(NOT_READ);
}
