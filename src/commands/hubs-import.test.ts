import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { takamatsu } from '../importers/layouts/takamatsu.ts';

const folder = mkdtempSync(join(tmpdir(), 'hubs-import-'));
afterAll(() => {
  rmSync(folder, { recursive: true });
});

const csv = (name: string, text: string): string => {
  writeFileSync(join(folder, name), text);
  return join(folder, name);
};
const GOOD = csv(
  'good.csv',
  `${takamatsu.columns.join(',')}\n1,34.3,134,もこもこ,高松市番町1,,,,月,10:00,15:00,\n`,
);

const run = (...words: string[]) => {
  const { status, stdout, stderr } = spawnSync(
    process.execPath,
    ['src/commands/hubs-import.ts', ...words],
    { encoding: 'utf8' },
  );
  return { status, stdout, stderr };
};

describe('hubs:import', () => {
  it('reports on what it has read', () => {
    const { status, stdout, stderr } = run(GOOD, '--dry-run', '--out', join(folder, 'out'));
    expect(stdout).toContain('読み取った行　1件\n書く予定　1件');
    expect([status, stderr]).toEqual([0, '']);
  });

  it('explains itself', () => {
    const { status, stdout } = run('--help');
    expect(stdout).toContain('使い方');
    expect(status).toBe(0);
  });

  it.each([
    ['no file', [], 'CSVファイルを一つ指定してください。'],
    ['two files', [GOOD, GOOD], 'CSVファイルを一つ指定してください。'],
    ['a file that is not there', [join(folder, 'nowhere.csv')], 'ファイルを開けません'],
    ['an empty file', [csv('empty.csv', '')], 'ファイルが空です。'],
    ['broken CSV', [csv('broken.csv', 'a,b\n"1')], 'CSVとして読み取れません。'],
    ['an unknown layout', [csv('other.csv', 'a,b\n1,2\n')], 'まだ読み取れません。'],
    ['an unknown option', [GOOD, '--colour'], 'オプションを読み取れません。'],
    ['an unknown prefecture', [GOOD, '--prefecture', '高松県'], '都道府県の名前ではありません'],
    ['a date that is none', [GOOD, '--dry-run', '--source-date', '2026-08'], '出典の日付'],
  ])('stops with a word and no stack trace: %s', (_, words, message) => {
    const { status, stdout, stderr } = run(...words);
    expect(stderr).toContain(message);
    expect(stderr).not.toMatch(/^\s+at /m);
    expect([status, stdout]).toEqual([2, '']);
  });
});
