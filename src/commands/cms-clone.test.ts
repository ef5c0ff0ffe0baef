import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { TempRepository } from '../../tests/temp-repository.ts';
import { prepareCmsClone, publishedCommit } from './cms-clone.ts';
import { UserError } from './user-error.ts';

// Many Git commands one after the other, on machines that are busy with other tests.
vi.setConfig({ testTimeout: 30_000, hookTimeout: 30_000 });

let project: TempRepository;
beforeEach(() => {
  // Neither the tests nor the CMS may need, or obey, what a person has set for themselves.
  vi.stubEnv('GIT_CONFIG_GLOBAL', join(import.meta.dirname, 'no-such-settings'));
  vi.stubEnv('GIT_CONFIG_NOSYSTEM', '1');
  project = new TempRepository();
});
afterEach(() => {
  project.remove();
  vi.unstubAllEnvs();
});

const prepare = () => prepareCmsClone(project.root, project.clone);
const inClone = (path: string): string => join(project.clone, path);

async function refusal(): Promise<string> {
  const error: unknown = await prepare().catch((reason: unknown) => reason);
  expect(error).toBeInstanceOf(UserError);
  return (error as UserError).message;
}

describe('the CMS’s clone', () => {
  it.each([
    ['main', () => 'main'],
    ['a branch of another name', () => project.git('checkout', '--quiet', '-b', 'feature/hours')],
    ['no branch at all', () => project.git('checkout', '--quiet', '--detach')],
  ])('is on main at HEAD when HEAD is on %s', async (_, checkOut) => {
    checkOut();
    const head = project.commit({ 'content/hub.md': 'わはは\n' });
    expect(await prepare()).toBeUndefined();
    expect(project.inClone('branch', '--show-current')).toBe('main');
    expect(await publishedCommit(project.clone)).toBe(head);
    expect(readFileSync(inClone('content/hub.md'), 'utf8')).toBe('わはは\n');
    expect(project.inClone('status', '--porcelain')).toBe('');
  });

  it('leaves the working copy as it was', async () => {
    writeFileSync(join(project.root, 'content/hub.md'), 'まだ途中\n');
    const before = [
      project.git('status', '--porcelain', '--branch'),
      project.git('rev-parse', 'HEAD'),
    ];
    await prepare();
    expect([
      project.git('status', '--porcelain', '--branch'),
      project.git('rev-parse', 'HEAD'),
    ]).toEqual(before);
  });

  it('takes commits from somebody who has told Git no name', async () => {
    await prepare();
    writeFileSync(inClone('content/hub.md'), 'わはは\n');
    vi.stubEnv('HOME', project.folder);
    const { git } = await import('./git.ts');
    await git(project.clone, 'commit', '--all', '--message', '編集');
    expect(project.inClone('log', '-1', '--format=%an')).toBe('サイトの編集者');
  });

  it('is made anew where an earlier one was broken off half-way', async () => {
    const half = `${project.clone}.new`;
    mkdirSync(join(half, '.git'), { recursive: true });
    writeFileSync(join(half, 'rest.txt'), '途中');
    await prepare();
    expect(existsSync(half)).toBe(false);
    expect(existsSync(inClone('rest.txt'))).toBe(false);
    expect(await publishedCommit(project.clone)).toBe(project.git('rev-parse', 'HEAD'));
  });

  it('goes back to main from a draft that was being saved, and keeps the draft', async () => {
    await prepare();
    project.inClone('checkout', '--quiet', '-b', 'cms/events/2026-sample');
    const draft = project.commit({ 'content/event.md': '下書き\n' }, project.clone);
    await prepare();
    expect(project.inClone('branch', '--show-current')).toBe('main');
    expect(existsSync(inClone('content/event.md'))).toBe(false);
    expect(project.inClone('rev-parse', 'cms/events/2026-sample')).toBe(draft);
  });
});

describe('a person is asked for help, in Japanese,', () => {
  it('when the project is no Git repository', async () => {
    rmSync(join(project.root, '.git'), { recursive: true });
    expect(await refusal()).toMatch(/Gitのリポジトリではない.*「git clone」/);
    expect(existsSync(project.clone)).toBe(false);
  });

  it('when the project has no commit yet', async () => {
    rmSync(join(project.root, '.git'), { recursive: true });
    project.git('init', '--quiet');
    expect(await refusal()).toContain('まだコミットがありません');
  });

  it.each(['content/hub.md', 'content/new.md'])(
    'when the clone holds unsaved work in %s, which stays as it is',
    async (path) => {
      await prepare();
      writeFileSync(inClone(path), 'まだ途中\n');
      project.commit({ 'content/other.md': '手元の変更\n' });
      const message = await refusal();
      expect(message).toContain(project.clone);
      expect(message).toContain('「git status」');
      expect(readFileSync(inClone(path), 'utf8')).toBe('まだ途中\n');
      expect(existsSync(inClone('content/other.md'))).toBe(false);
    },
  );

  it('when something else lies where the clone should be, and the working copy stays', async () => {
    project.git('checkout', '--quiet', '-b', 'feature/hours');
    mkdirSync(project.clone);
    expect(await refusal()).toContain(project.clone);
    expect(project.git('branch', '--show-current')).toBe('feature/hours');
  });
});
