import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { TempRepository } from '../../tests/temp-repository.ts';
import { checkOutPublished, prepareCmsClone } from './cms-clone.ts';

// Many Git commands one after the other, on machines that are busy with other tests.
vi.setConfig({ testTimeout: 30_000, hookTimeout: 30_000 });

let project: TempRepository;
beforeEach(async () => {
  project = new TempRepository();
  await prepareCmsClone(project.root, project.clone);
});
afterEach(() => {
  project.remove();
});

const checkOut = () => checkOutPublished(project.clone, project.tree);
const publish = (text: string) => project.commit({ 'content/hub.md': text }, project.clone);
const shown = (path = 'content/hub.md') => readFileSync(join(project.tree, path), 'utf8');

it('holds what is published, and says which commit', async () => {
  const commit = publish('わはは\n');
  expect(await checkOut()).toBe(commit);
  expect(shown()).toBe('わはは\n');
});

it('does not see a draft that is checked out in the clone, saved or not', async () => {
  project.inClone('checkout', '--quiet', '-b', 'cms/hubs/mokomoko');
  project.commit({ 'content/hub.md': '下書き\n', 'content/new.md': '下書き\n' }, project.clone);
  writeFileSync(join(project.clone, 'content/hub.md'), 'まだ途中\n');
  await checkOut();
  expect(shown()).toBe('もこもこ\n');
  expect(existsSync(join(project.tree, 'content/new.md'))).toBe(false);
  expect(project.inClone('branch', '--show-current')).toBe('cms/hubs/mokomoko');
});

it('follows each publication, taking away what was deleted', async () => {
  await checkOut();
  project.commit({ 'content/new.md': '新しい\n' }, project.clone);
  await checkOut();
  expect(shown('content/new.md')).toBe('新しい\n');
  project.inClone('rm', '--quiet', 'content/new.md');
  const commit = publish('わはは\n');
  expect(await checkOut()).toBe(commit);
  expect(shown()).toBe('わはは\n');
  expect(existsSync(join(project.tree, 'content/new.md'))).toBe(false);
});

it.each<[what: string, harm: () => unknown]>([
  [
    'it was deleted',
    () => {
      rmSync(project.tree, { recursive: true });
    },
  ],
  [
    'a file of it was changed',
    () => {
      writeFileSync(join(project.tree, 'content/hub.md'), 'x');
    },
  ],
  [
    'the clone was thrown away and made anew',
    () => {
      rmSync(project.clone, { recursive: true });
      return prepareCmsClone(project.root, project.clone);
    },
  ],
  [
    'the computer went off while it was being changed',
    () => {
      writeFileSync(join(project.clone, '.git/worktrees/tree/index.lock'), '');
    },
  ],
  [
    'the computer went off while it was being made',
    () => {
      rmSync(project.tree, { recursive: true });
      writeFileSync(join(project.clone, '.git/worktrees/tree/locked'), 'initializing');
    },
  ],
  [
    'only an empty folder is left of it',
    () => {
      rmSync(project.tree, { recursive: true });
      mkdirSync(project.tree);
    },
  ],
])('is whole again after %s, and the working copy is not touched', async (_, harm) => {
  await checkOut();
  writeFileSync(join(project.root, 'content/hub.md'), 'まだ途中\n');
  await harm();
  expect(await checkOut()).toBe(project.inClone('rev-parse', 'main'));
  expect(shown()).toBe('もこもこ\n');
  expect(readFileSync(join(project.root, 'content/hub.md'), 'utf8')).toBe('まだ途中\n');
  expect(project.git('branch', '--show-current')).toBe('main');
});
