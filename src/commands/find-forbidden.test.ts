import { chmodSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { BRANCH, CODE, startBranch } from '../../tests/branch-under-check.ts';
import type { TempRepository } from '../../tests/temp-repository.ts';
import { findForbidden } from './find-forbidden.ts';

let project: TempRepository;

beforeEach(() => {
  project = startBranch();
});
afterEach(() => {
  project.remove();
});

/** Paths, each once: of the branch as a whole and of its commits. */
const check = async (): Promise<string[]> => {
  const found = await findForbidden(project.root, 'main', BRANCH);
  return [...new Set(found.map(({ path }) => path))];
};
const commitAll = (): void => {
  project.git('add', '--all');
  project.git('commit', '--quiet', '--message', 'A change');
};
/** Publishes files on `main`, as a developer does. @returns the commit */
const publish = (files: Record<string, string>): string => {
  project.git('checkout', '--quiet', 'main');
  const commit = project.commit(files);
  project.git('checkout', '--quiet', BRANCH);
  return commit;
};

it('lets an editor write, change and delete content, and add pictures', async () => {
  rmSync(join(project.root, 'content/old.md'));
  project.commit({
    'content/hub.md': '直した\n',
    'content/media/a.jpg': 'x',
    'content/新.md': 'x',
  });
  expect(await check()).toEqual([]);
});

it.each(['.gitlab-ci.yml', CODE, 'contents/x.md', 'package.json', '日本語.md'])(
  'refuses a change of %s',
  async (path) => {
    project.commit({ [path]: 'x', 'content/hub.md': '直した\n' });
    expect(await check()).toEqual([path]);
  },
);

it.each(['content/.gitattributes', 'content/media/.htaccess', 'content/.well-known/x.md'])(
  'refuses the hidden file %s, and lets it be deleted',
  async (path) => {
    project.commit({ [path]: 'x' });
    expect(await check()).toEqual([path]);
    project.git('checkout', '--quiet', 'main');
    project.git('merge', '--quiet', '--ff-only', BRANCH);
    project.git('checkout', '--quiet', BRANCH);
    rmSync(join(project.root, path));
    commitAll();
    expect(await check()).toEqual([]);
  },
);

it('refuses a file that is moved out of the content, or deleted elsewhere', async () => {
  project.git('mv', 'content/old.md', 'src/old.md');
  project.git('rm', '--quiet', CODE);
  commitAll();
  expect(await check()).toEqual(['src/old.md', CODE]);
});

it('refuses links, programs and other repositories among the content', async () => {
  symlinkSync('../package.json', join(project.root, 'content/link.md'));
  chmodSync(join(project.root, 'content/old.md'), 0o755);
  project.git('add', '--all');
  const commit = project.git('rev-parse', 'HEAD');
  project.git('update-index', '--add', '--cacheinfo', `160000,${commit},content/other`);
  project.git('commit', '--quiet', '--message', 'A change');
  expect(await check()).toEqual(['content/link.md', 'content/old.md', 'content/other']);
});

it('refuses a change that a later commit of the branch takes back, and names the commit', async () => {
  const commit = project.commit({ [CODE]: 'export const a = 1;\n' });
  project.git('revert', '--no-edit', commit);
  expect(await findForbidden(project.root, 'main', BRANCH)).toMatchObject([
    { path: CODE, commit },
    { path: CODE, commit: project.git('rev-parse', 'HEAD') },
  ]);
});

describe('when others have published since', () => {
  it('does not blame the editor for it', async () => {
    project.commit({ 'content/hub.md': '直した\n' });
    publish({ [CODE]: 'export const a = 1;\n' });
    expect(await check()).toEqual([]);
  });

  it('lets the editor bring it into the branch, however often', async () => {
    for (const text of ['1', '2', '3']) {
      project.commit({ 'content/hub.md': `${text}\n` });
      publish({ [CODE]: `export const a = ${text};\n`, 'content/old.md': `${text}\n` });
      project.git('merge', '--quiet', '--no-edit', 'main');
    }
    expect(await check()).toEqual([]);
  });

  it('lets the editor solve a conflict of the content', async () => {
    project.commit({ 'content/hub.md': '編集者\n' });
    publish({ 'content/hub.md': 'ほかの人\n' });
    expect(await findForbidden(project.root, 'main', BRANCH)).toMatchObject([
      { path: 'content/hub.md', why: expect.stringContaining('食いちがって') as string },
    ]);
    expect(() => project.git('merge', '--quiet', '--no-edit', 'main')).toThrow();
    writeFileSync(join(project.root, 'content/hub.md'), '両方\n');
    commitAll();
    expect(await check()).toEqual([]);
  });

  it('refuses a merge that keeps the code as it was before', async () => {
    project.commit({ 'content/hub.md': '直した\n' });
    publish({ [CODE]: 'export const safe = true;\n' });
    project.git('merge', '--quiet', '--no-edit', '--strategy=ours', 'main');
    const [shown, hidden] = await findForbidden(project.root, 'main', BRANCH);
    expect([shown?.path, hidden?.path]).toEqual([CODE, CODE]);
    expect([shown?.commit, hidden?.commit]).toEqual([undefined, project.git('rev-parse', 'HEAD')]);
  });

  it('refuses a merge that brings code of its own', async () => {
    publish({ 'content/old.md': '新しい\n' });
    project.git('merge', '--quiet', '--no-commit', '--no-ff', 'main');
    writeFileSync(join(project.root, CODE), 'evil();\n');
    commitAll();
    expect(await check()).toContain(CODE);
  });

  it('refuses code that is rolled back across two merge bases', async () => {
    const published = publish({ [CODE]: 'export const safe = true;\n' });
    // The branch's first half is published; the branch goes on with `main` as it was before that.
    const first = project.commit({ 'content/hub.md': '一\n' });
    project.git('checkout', '--quiet', 'main');
    project.git('merge', '--quiet', '--no-edit', first);
    project.git('checkout', '--quiet', BRANCH);
    // A merge of `main` that keeps the old code: beside the first base, nothing has changed.
    project.git('merge', '--quiet', '--no-edit', '--strategy=ours', published);
    project.commit({ 'content/hub.md': '二\n' });
    expect(project.git('merge-base', '--all', 'main', BRANCH).split('\n')).toHaveLength(2);
    expect(await check()).toContain(CODE);
  });

  it('refuses a merge of more than two, in which anything could hide', async () => {
    for (const name of ['a', 'b']) {
      project.git('checkout', '--quiet', '-b', name, 'main');
      project.commit({ [`content/${name}.md`]: 'x\n' });
    }
    project.git('checkout', '--quiet', BRANCH);
    project.commit({ 'content/hub.md': '直した\n' });
    project.git('merge', '--quiet', '--no-edit', 'a', 'b');
    expect(await findForbidden(project.root, 'main', BRANCH)).toMatchObject([
      { commit: project.git('rev-parse', 'HEAD'), why: expect.stringContaining('三つ') as string },
    ]);
  });
});

describe('says what is missing', () => {
  it('when a commit is not there, and takes no name for an option', async () => {
    for (const from of ['origin/none', '--output=x']) {
      await expect(findForbidden(project.root, from, 'HEAD')).rejects.toThrow(
        `「${from}」が見つかりません`,
      );
    }
  });

  it('when the branch does not come from the published one', async () => {
    project.git('checkout', '--quiet', '--orphan', 'other');
    project.git('commit', '--quiet', '--message', 'Another beginning');
    await expect(findForbidden(project.root, 'main', 'HEAD')).rejects.toThrow(
      'つながりがありません',
    );
  });

  it('when the clone has not the whole history', async () => {
    project.commit({ 'content/hub.md': '直した\n' });
    const shallow = join(project.folder, 'shallow');
    project.git('clone', '--quiet', '--depth=1', `file://${project.root}`, shallow);
    await expect(findForbidden(shallow, 'HEAD', 'HEAD')).rejects.toThrow('git fetch --unshallow');
  });
});
