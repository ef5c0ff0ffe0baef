import { execFileSync } from 'node:child_process';
import { readFileSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { BRANCH, CODE, startBranch } from '../../tests/branch-under-check.ts';
import type { TempRepository } from '../../tests/temp-repository.ts';
import { commitOf } from './commit-of.ts';
import { explainForbidden } from './explain-forbidden.ts';
import { findForbidden } from './find-forbidden.ts';

let project: TempRepository;

beforeEach(() => {
  project = startBranch();
  const origin = join(project.folder, 'origin.git');
  project.git('clone', '--quiet', '--bare', project.root, origin);
  project.git('remote', 'add', 'origin', origin);
  project.git('fetch', '--quiet', 'origin');
});
afterEach(() => {
  project.remove();
});

const explain = async (branch: string): Promise<string> => {
  const found = await findForbidden(project.root, 'origin/main', branch);
  expect(found).not.toEqual([]);
  const published = await commitOf(project.root, 'origin/main');
  return explainForbidden(found, { published, branch: await commitOf(project.root, branch) });
};

/** Does as an author is told. */
const follow = (said: string): void => {
  const lines = said.replace('このブランチの名前', BRANCH).split('\n');
  const commands = lines.filter((line) => /^ {2}(?:git|cd) /.test(line));
  // Only where it is told may a command fail.
  const mayFail = said.includes('git merge で食いちがいが出ても');
  const script = commands.map(
    (each) => each + (mayFail && each.includes('git merge') ? '||:' : ''),
  );
  // The author's own name; a fresh machine has none.
  project.git('config', 'user.name', 'Test');
  project.git('config', 'user.email', 'test@localhost');
  execFileSync('sh', ['-e', '-c', script.join('\n')], { cwd: project.root, stdio: 'pipe' });
};

const push = (...refs: string[]): void => {
  project.git('push', '--quiet', 'origin', ...refs);
  project.git('fetch', '--quiet', 'origin');
};

it.each<[string, () => void]>([
  [
    'has a wrong commit that a later one takes back',
    () => {
      project.commit({ 'content/hub.md': '直した\n', 'key.txt': '秘密\n' });
      project.git('rm', '--quiet', 'key.txt');
      project.commit({ 'content/new.md': '新しい\n' });
    },
  ],
  [
    'changes, adds and deletes files outside the content',
    () => {
      project.git('rm', '--quiet', CODE);
      project.commit({ "a 'b'.txt": 'x', 'contents/x.md': 'x', '.gitignore': 'x' });
      project.commit({ 'content/hub.md': '直した\n', 'content/new.md': '新しい\n' });
    },
  ],
  [
    'has files among the content that may not be there',
    () => {
      symlinkSync('../package.json', join(project.root, "content/it's.md"));
      project.commit({ 'content/.htaccess': 'x', 'content/media/.x/y.md': 'x' });
      project.commit({ 'content/hub.md': '直した\n', 'content/new.md': '新しい\n' });
    },
  ],
])('a branch that %s is right when its author has done as told', async (_, write) => {
  write();
  const wrong = project.git('rev-parse', 'HEAD');
  project.git('checkout', '--quiet', 'main');
  project.commit({ [CODE]: 'export const a = 1;\n', 'content/old.md': 'ほかの人\n' });
  push('main', BRANCH);

  writeFileSync(join(project.root, CODE), 'begun();\n');
  const said = await explain(`origin/${BRANCH}`);
  expect(said).toContain('このブランチはやり直しが必要です。');
  follow(said);

  project.git('fetch', '--quiet', 'origin');
  expect(await findForbidden(project.root, 'origin/main', `origin/${BRANCH}`)).toEqual([]);
  const read = (name: string): string => project.git('show', `origin/${BRANCH}:content/${name}.md`);
  expect(['hub', 'new', 'old'].map(read)).toEqual(['直した', '新しい', 'ほかの人']);
  expect(project.git('merge-base', wrong, `origin/${BRANCH}`)).not.toBe(wrong);
  expect(readFileSync(join(project.root, CODE), 'utf8')).toBe('begun();\n');
});

it('tells of a conflict alone that it is to be solved, and not to begin anew', async () => {
  project.commit({ 'content/hub.md': '編集者\n' });
  project.git('checkout', '--quiet', 'main');
  project.commit({ 'content/hub.md': 'ほかの人\n' });
  push('main', BRANCH);
  const said = await explain(BRANCH);
  expect(said).toContain('content/hub.md：公開されている内容と食いちがっています。');
  expect(said).not.toContain('やり直し');
});

it('names each file once, with the commits that change it, and what is to be typed', async () => {
  const commit = project.commit({ [CODE]: 'export const a = 1;\n', 'content/hub.md': '直した\n' });
  project.git('revert', '--no-edit', commit);
  project.commit({ 'content/new.md': '新しい\n' });
  const said = await explain(BRANCH);
  const short = (id: string): string => project.git('rev-parse', id).slice(0, 10);
  expect(
    said
      .replaceAll(/[0-9a-f]{40}/g, (id) => `<${id.slice(0, 10)}>`)
      .replaceAll(short('HEAD~2'), 'FIRST')
      .replaceAll(short('HEAD~1'), 'REVERT')
      .replaceAll(short('HEAD'), 'BRANCH')
      .replaceAll(short('main'), 'MAIN'),
  ).toMatchInlineSnapshot(`
    "この変更は受けつけられません。編集者が変えられるのは、content フォルダーのふつうのファイルだけです。 (editors may change files in content/ only)
    - src/page.ts：content フォルダーの外です (outside content/)（コミット FIRST、REVERT）

    このブランチはやり直しが必要です。まちがったコミットは、あとのコミットで元に戻しても履歴に残り、公開すると消せません。 (start the branch anew)

    編集画面だけで書いた人は、文章と写真を手元に控えて「下書きを削除」を押し、公開されているページから書きなおしてください。
    Gitを使う人は、リポジトリのフォルダーで次のように打つと、content フォルダーの変更だけを一つのコミットにまとめなおせます。

      git fetch origin
      git worktree add --detach ../redo <MAIN>
      cd ../redo
      git merge --squash <BRANCH>
      git restore --source=HEAD --staged --worktree -- ':(top)' ':(top,exclude)content'
      git commit --message '変更を一つにまとめなおす'
      git push --force-with-lease origin HEAD:refs/heads/このブランチの名前
      cd -
      git worktree remove ../redo

    パスワードや鍵、個人情報が入っていたときは、もう知られたものとして、すぐにサイトの担当者に知らせてください。"
  `);
});
