import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { BROKEN, SOUND } from './broken-files.ts';

const project = join(import.meta.dirname, '../..');
const folder = mkdtempSync(join(tmpdir(), 'broken-content-'));
afterAll(() => {
  rmSync(folder, { recursive: true });
});

function write(root: string, files: readonly (readonly [string, string | Uint8Array])[]): string {
  for (const [file, text] of files) {
    const path = join(folder, root, file);
    mkdirSync(dirname(path), { recursive: true });
    writeFileSync(path, text);
  }
  return join(folder, root);
}

const check = (...words: string[]) => {
  const { status, stdout, stderr } = spawnSync(
    process.execPath,
    [join(project, 'src/commands/check-content.ts'), ...words],
    { encoding: 'utf8', cwd: project },
  );
  return { status, stdout, stderr };
};

describe('a folder of broken files', () => {
  const sound = Object.entries(SOUND);
  let output: ReturnType<typeof check>;
  let sections: Map<string, string>;
  beforeAll(() => {
    const root = write('broken', [
      ...sound,
      ...BROKEN.map(({ file, text }) => [file, text] as const),
    ]);
    output = check('--root', root);
    sections = new Map(
      output.stdout.split('\n\n').map((section) => {
        const [file = '', ...findings] = section.split('\n');
        return [file, findings.join('\n')];
      }),
    );
  });

  it('gives all its mistakes in one run, and ends with 1', () => {
    expect(BROKEN.length).toBeGreaterThanOrEqual(40);
    const findings = output.stdout.match(/^  (?:\d+行目|[^ ])/gm) ?? [];
    expect(findings.length).toBeGreaterThanOrEqual(BROKEN.length);
    expect(output.status).toBe(1);
  });

  it('shows no stack trace and no word that only a programmer knows', () => {
    expect(output.stderr).toBe('');
    expect(output.stdout).not.toMatch(
      /^\s+at |Error|undefined|\[object|NaN|node_modules|ZodError/m,
    );
  });

  it.each(BROKEN)('$file: $words', ({ file, line, words }) => {
    const place = line === undefined ? '  ' : `  ${String(line)}行目 `;
    const findings = (sections.get(file) ?? '').split(/\n(?=  \S)/);
    expect(findings.filter((one) => one.startsWith(place) && one.includes(words))).toHaveLength(1);
  });

  it('leaves the sound files alone, but for the twin of one', () => {
    const blamed = [...sections.keys()].filter((file) => sound.some(([path]) => path === file));
    expect(blamed).toEqual(['content/hubs/kagawa/37201-good.md']);
  });

  it('ends with the number of files and places', () => {
    const files = sound.length + BROKEN.length;
    expect(output.stdout.trimEnd().split('\n').at(-1)).toMatch(
      new RegExp(
        `^内容の確認：${files}個のファイルのうち${BROKEN.length + 1}個に、直す所が\\d+か所あります。$`,
      ),
    );
  });
});

describe('the command', () => {
  it('ends with 0 and one line when all is right', () => {
    const root = write('sound', Object.entries(SOUND));
    expect(check('--root', root)).toEqual({
      status: 0,
      stdout:
        '気づいたこと（直さなくても、サイトはできます）\n\ncontent/media/room.jpg\n  この写真は、どのページでも使われていません。\n\n内容の確認：4個のファイルに、まちがいはありません。\n',
      stderr: '',
    });
  });

  it('finds nothing in the content of this site', () => {
    const { status, stdout } = check();
    expect(stdout).toMatch(/^内容の確認：\d+個のファイルに、まちがいはありません。$/m);
    expect(status).toBe(0);
  });

  it('explains itself, and refuses what it does not know in a sentence', () => {
    expect(check('--help')).toMatchObject({ status: 0, stderr: '' });
    const wrong = check('--colour');
    expect(wrong).toMatchObject({ status: 1, stdout: '' });
    expect(wrong.stderr).toContain('オプションを読み取れません。');
    expect(wrong.stderr).not.toMatch(/^\s+at /m);
    expect(check('--root', join(folder, 'nowhere')).stderr).toContain('見つかりません');
  });
});
