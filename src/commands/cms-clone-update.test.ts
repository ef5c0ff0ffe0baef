import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { TempRepository } from '../../tests/temp-repository.ts';
import { countUnpulled, prepareCmsClone, publishedCommit } from './cms-clone.ts';

// Many Git commands one after the other, on machines that are busy with other tests.
vi.setConfig({ testTimeout: 30_000, hookTimeout: 30_000 });

let project: TempRepository;
beforeEach(async () => {
  project = new TempRepository();
  await prepareCmsClone(project.root, project.clone);
});
afterEach(() => {
  project.remove();
  vi.unstubAllEnvs();
});

const prepare = () => prepareCmsClone(project.root, project.clone);
const publish = (text: string, path = 'content/hub.md') =>
  project.commit({ [path]: text }, project.clone);
const published = () => publishedCommit(project.clone);
const textOf = (path: string) => readFileSync(join(project.clone, path), 'utf8');

describe('the next time, the clone', () => {
  it('stays as it is when nothing has happened', async () => {
    const before = await published();
    expect(await prepare()).toBeUndefined();
    expect(await published()).toBe(before);
  });

  it('keeps what was published when the working copy has nothing new', async () => {
    const own = publish('わはは\n');
    expect(await prepare()).toBeUndefined();
    expect(await published()).toBe(own);
  });

  it('moves on to the working copy’s commits when it has none of its own', async () => {
    const head = project.commit({ 'content/hub.md': 'わはは\n' });
    expect(await prepare()).toBeUndefined();
    expect(await published()).toBe(head);
    expect(textOf('content/hub.md')).toBe('わはは\n');
  });

  it('joins both when both have commits, whatever a person has set for merges', async () => {
    const settings = join(project.folder, 'settings');
    writeFileSync(settings, '[merge]\n\tff = only\n[commit]\n\tgpgSign = true\n');
    vi.stubEnv('GIT_CONFIG_GLOBAL', settings);
    const own = publish('わはは\n');
    const head = project.commit({ 'content/event.md': '交流会\n' });
    expect(await prepare()).toBeUndefined();
    expect([textOf('content/hub.md'), textOf('content/event.md')]).toEqual([
      'わはは\n',
      '交流会\n',
    ]);
    expect(project.inClone('log', '-1', '--format=%P', 'main')).toBe(`${own} ${head}`);
  });

  it.each([
    ['changed the same line', () => project.commit({ 'content/hub.md': '手元の変更\n' })],
    [
      'begun its history anew',
      () => {
        project.git('checkout', '--quiet', '--orphan', 'anew');
        return project.commit({ 'content/hub.md': '手元の変更\n' });
      },
    ],
  ])('is left unharmed, with a warning, when the working copy has %s', async (_, change) => {
    const own = publish('わはは\n');
    change();
    expect(await prepare()).toMatch(/ぶつかっています.*npm run cms:pull/);
    expect(await published()).toBe(own);
    expect(textOf('content/hub.md')).toBe('わはは\n');
    expect(project.inClone('status', '--porcelain', '--branch')).toMatch(/^## main[^\n]*$/);
  });
});

describe('the count of published changes that the working copy lacks', () => {
  const count = () => countUnpulled(project.root, project.clone);

  it('is none at first, and grows with each publication', async () => {
    expect(await count()).toBe(0);
    publish('わはは\n');
    publish('わはは\nネット\n');
    expect(await count()).toBe(2);
  });

  it('leaves drafts out', async () => {
    project.inClone('checkout', '--quiet', '-b', 'cms/events/2026-sample');
    publish('下書き\n', 'content/event.md');
    expect(await count()).toBe(0);
  });

  it('is right also when the working copy has gone on since the clone was made', async () => {
    project.commit({ 'content/other.md': '手元の変更\n' });
    expect(await count()).toBe(0);
    publish('わはは\n');
    expect(await count()).toBe(1);
  });

  it('is none again after they were brought over', async () => {
    publish('わはは\n');
    project.commit({ 'content/other.md': '手元の変更\n' });
    project.git('fetch', '--quiet', project.clone, 'main');
    project.git('merge', '--quiet', '--no-edit', 'FETCH_HEAD');
    expect(await count()).toBe(0);
  });
});
