import { chmodSync, rmSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { TempRepository } from '../../tests/temp-repository.ts';
import { findForbidden } from './find-forbidden.ts';

let project: TempRepository;

beforeEach(() => {
  project = new TempRepository();
  project.commit({ 'src/page.ts': 'export {};\n', 'content/old.md': 'もの\n' });
  project.git('checkout', '--quiet', '-b', 'cms/pages/sample');
});
afterEach(() => {
  project.remove();
});

const check = async (): Promise<string[]> =>
  (await findForbidden(project.root, 'main', 'HEAD')).map(({ path }) => path);
const commitAll = (): void => {
  project.git('add', '--all');
  project.git('commit', '--quiet', '--message', 'A change');
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

it.each(['.gitlab-ci.yml', 'src/page.ts', 'contents/x.md', 'package.json', '日本語.md'])(
  'refuses a change of %s',
  async (path) => {
    project.commit({ [path]: 'x', 'content/hub.md': '直した\n' });
    expect(await check()).toEqual([path]);
  },
);

it('refuses a file that is moved out of the content, or deleted elsewhere', async () => {
  project.git('mv', 'content/old.md', 'src/old.md');
  project.git('rm', '--quiet', 'src/page.ts');
  commitAll();
  expect(await check()).toEqual(['src/old.md', 'src/page.ts']);
});

it('refuses links and programs among the content', async () => {
  symlinkSync('../package.json', join(project.root, 'content/link.md'));
  chmodSync(join(project.root, 'content/old.md'), 0o755);
  commitAll();
  expect(await check()).toEqual(['content/link.md', 'content/old.md']);
});

it('does not blame the editor for what others have published since', async () => {
  project.commit({ 'content/hub.md': '直した\n' });
  project.git('checkout', '--quiet', 'main');
  project.commit({ 'src/page.ts': 'export const a = 1;\n' });
  project.git('checkout', '--quiet', 'cms/pages/sample');
  expect(await check()).toEqual([]);
});

it('says that a commit is not there, and takes no name for an option', async () => {
  for (const from of ['origin/none', '--output=x']) {
    await expect(findForbidden(project.root, from, 'HEAD')).rejects.toThrow('見つからない');
  }
});
