import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';

const folder = mkdtempSync(join(tmpdir(), 'hubs-import-'));
afterAll(() => {
  rmSync(folder, { recursive: true });
});

const csv = (name: string, text: string): string => {
  writeFileSync(join(folder, name), text);
  return join(folder, name);
};
const GOOD = csv('good.csv', '名称,住所\nもこもこ,高松市番町1\n');
const DOUBTFUL = csv('doubtful.csv', '名称,住所\nもこもこ,高松市番町1\nわはは,番町2\n');

const REPORT_FOLDER = join(folder, 'folder.csv');
mkdirSync(REPORT_FOLDER);

const run = (...words: string[]) => {
  const { status, stdout, stderr } = spawnSync(
    process.execPath,
    ['src/commands/hubs-import.ts', ...words],
    { encoding: 'utf8' },
  );
  return { status, stdout, stderr };
};

describe('hubs:import', { timeout: 30_000 }, () => {
  it('reports on what it has read, and ends with 0 when nothing needs a look', () => {
    const { status, stdout, stderr } = run(GOOD, '--dry-run', '--out', join(folder, 'out'));
    expect(stdout).toContain('読み取った行　1件\n新しい拠点　1件（予定）');
    expect([status, stderr]).toEqual([0, '']);
  });

  it('ends with 1 when something needs a look', () => {
    const { status, stdout, stderr } = run(DOUBTFUL, '--dry-run', '--out', join(folder, 'out'));
    expect(stdout).toContain('住所から市区町村がわかりません（番町2）');
    expect([status, stderr]).toEqual([1, '']);
  });

  it('writes the report, as a table or as text', () => {
    const [table, text] = [join(folder, 'reports/a.csv'), join(folder, 'a.txt')];
    run(DOUBTFUL, '--dry-run', '--report', table);
    expect(readFileSync(table, 'utf8')).toMatch(/^\uFEFFファイル,行,番号,名称,結果,/);
    expect(readFileSync(table, 'utf8').trim().split('\r\n')).toHaveLength(3);
    const { stdout } = run(DOUBTFUL, '--dry-run', '--report', text);
    expect(readFileSync(text, 'utf8')).toBe(stdout);
  });

  it('explains itself', () => {
    const { status, stdout } = run('--help');
    expect(stdout).toContain('使い方');
    expect(stdout).toContain('standard-53');
    expect(status).toBe(0);
  });

  it.each([
    ['no file', [], '読み取るファイルを指定してください。'],
    ['a file that is not there', [join(folder, 'nowhere.csv')], 'ファイルを開けません'],
    ['a folder', [folder], 'フォルダーは読み取れません。'],
    ['an empty file', [csv('empty.csv', '')], 'ファイルが空です。'],
    ['broken CSV', [csv('broken.csv', 'a,b\n"1')], 'CSVとして読み取れません。'],
    ['columns of no layout', [csv('other.csv', 'a,b\n1,2\n')], 'まだ読み取れません。'],
    ['a layout that is none', [GOOD, '--layout', 'x'], '「x」という列の並びはありません。'],
    ['an unknown option', [GOOD, '--colour'], '--colour というオプションはありません。'],
    ['an option without its value', [GOOD, '--source'], '--source の書き方が違います。'],
    ['an unknown prefecture', [GOOD, '--prefecture', '高松県'], '都道府県の名前ではありません'],
    ['a date that is none', [GOOD, '--source-date', '2026-08'], '出典の日付を読み取れません'],
    ['an address that is none', [GOOD, '--source-url', 'x'], '出典のアドレスは'],
    ['a report of another kind', [GOOD, '--report', 'a.pdf'], '.csv か .txt にしてください'],
    ['a report over its input', [GOOD, '--report', GOOD], 'ファイルと同じです'],
    ['a report that is a folder', [GOOD, '--report', REPORT_FOLDER], 'フォルダーです'],
    ['a report below a file', [GOOD, '--report', `${GOOD}/a.csv`], 'フォルダーを作れません'],
    ['a city that is none', [GOOD, '--municipality', '高松'], '市区町村の名前ではありません'],
    ['a city of two', [GOOD, '--municipality', '府中市'], '都道府県から書いてください'],
    ['no address data', [GOOD, '--addresses', 'nowhere.gz'], '住所データを開けません'],
  ])('stops with a word and no stack trace: %s', (_, words, message) => {
    const out = join(folder, 'nothing');
    const { status, stdout, stderr } = run(...words, '--out', out);
    expect(stderr).toContain(message);
    expect(stderr).not.toMatch(/^\s+at /m);
    expect([status, stdout, existsSync(out)]).toEqual([2, '', false]);
  });

  it('puts the city before addresses that leave it out', () => {
    const { status, stdout } = run(DOUBTFUL, '--municipality', '香川県高松市', '--dry-run');
    expect(stdout).toContain('新しい拠点　2件');
    expect(status).toBe(0);
  });

  it('takes dates of either calendar', () => {
    const out = join(folder, 'dated');
    run(GOOD, '--out', out, '--source', '高松市', '--source-date', '令和8年8月1日');
    expect(readFileSync(join(out, 'kagawa/37201-mokomoko.md'), 'utf8')).toContain(
      "name: 高松市\n  date: '2026-08-01'",
    );
  });
});
