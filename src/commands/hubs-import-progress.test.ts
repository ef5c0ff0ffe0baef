import { expect, it } from 'vitest';
import { showProgress } from './hubs-import-progress.ts';

function written(isTTY: boolean, all: number): string[] {
  const lines: string[] = [];
  const progress = showProgress({
    isTTY,
    write: (text: string | Uint8Array) => {
      lines.push(String(text));
      return true;
    },
  });
  for (let done = 1; done <= all; done += 1) progress('writing', done, all);
  return lines;
}

it('says a line every 1,000 rows', () => {
  expect(written(false, 2500)).toEqual(['書き込み 1000 / 2500件\n', '書き込み 2000 / 2500件\n']);
});

it('writes one line anew on a terminal, and wipes it in the end', () => {
  const lines = written(true, 1050);
  expect(lines[0]).toBe('\r\x1B[K書き込み 100 / 1050件');
  expect(lines).toHaveLength(11);
  expect(lines.at(-1)).toBe('\r\x1B[K');
});

it('keeps still over short files', () => {
  expect(written(true, 999)).toEqual([]);
});
