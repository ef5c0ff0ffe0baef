import type { Progress } from '../importers/import-hubs.ts';

const WORK = { reading: '読み取り', planning: '照らし合わせ', writing: '書き込み' } as const;
const STEP = 1000;
const STEP_ON_TERMINAL = 100;

/**
 * Tells how far a long import is: on a terminal one line that is written anew, elsewhere a line
 * every 1,000 rows.
 */
export function showProgress(
  stream: Pick<NodeJS.WriteStream, 'isTTY' | 'write'> = process.stderr,
): Progress {
  return (work, done, all) => {
    if (all < STEP || work === 'reading') return;
    const line = `${WORK[work]} ${done} / ${all}件`;
    if (stream.isTTY) {
      if (done % STEP_ON_TERMINAL === 0) stream.write(`\r\x1B[K${line}`);
      if (done === all) stream.write('\r\x1B[K');
    } else if (done % STEP === 0) {
      stream.write(`${line}\n`);
    }
  };
}
