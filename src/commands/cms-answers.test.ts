import { afterEach, beforeEach, expect, it } from 'vitest';
import { TempRepository } from '../../tests/temp-repository.ts';
import { ownAnswer } from './cms-answers.ts';
import { prepareCmsClone } from './cms-clone.ts';
import { readCmsRequest } from './cms-request.ts';
import type { LastBuild } from './follow-publishing.ts';
import { mendClone } from './mend-clone.ts';
import { CmsConflict } from './publish-draft.ts';

const ID = 'pages/sample';
const FILE = 'content/pages/sample.md';
const DRAFT = { branch: 'main', collection: 'pages', slug: 'sample' };

let project: TempRepository;
/** The last build of the site that has ended. */
let build: LastBuild | undefined;

const ask = async (action: string, params: object): Promise<unknown> => {
  const request = readCmsRequest(Buffer.from(JSON.stringify({ action, params })));
  return request && ownAnswer(request)?.answer({ clone: project.clone, build: () => build });
};

beforeEach(async () => {
  project = new TempRepository();
  build = undefined;
  project.commit({ [FILE]: 'もと\n', 'content/pages/日本語.md': '二\n' });
  await prepareCmsClone(project.root, project.clone);
  project.inClone('checkout', '--quiet', '-b', `cms/${ID}`);
  project.commit({ [FILE]: '下書き\n', 'content/media/a.jpg': 'x' }, project.clone);
  project.inClone('checkout', '--quiet', 'main');
});
afterEach(() => {
  project.remove();
});
const publishOther = (text: string): string => project.commit({ [FILE]: text }, project.clone);

it('lists files, what differs between commits, and texts', async () => {
  const before = await ask('head', {});
  const commit = publishOther('公開\n');
  expect(await ask('listFiles', { folder: 'content/pages', commit })).toMatchObject([
    { path: FILE },
    { path: 'content/pages/日本語.md' },
  ]);
  expect(await ask('changedPaths', { from: before, to: commit })).toEqual([FILE]);
  expect(await ask('changedPaths', { from: '0'.repeat(40), to: commit })).toBeNull();
  const paths = [FILE, 'content/pages/none.md', 'content/pages/日本語.md'];
  expect(await ask('readFiles', { paths, commit })).toEqual([
    { path: FILE, text: '公開\n' },
    { path: 'content/pages/日本語.md', text: '二\n' },
  ]);
});

it('knows the three texts of a draft, and who writes it', async () => {
  publishOther('公開\n');
  expect(await ask('versions', { id: ID, path: FILE })).toEqual({
    base: 'もと\n',
    published: '公開\n',
    draft: '下書き\n',
  });
  expect(await ask('draftInfo', { id: ID })).toMatchObject({ who: 'Test', isOwn: false });
  expect(await ask('draftInfo', { id: 'pages/none' })).toBeNull();
});

it('publishes a draft with a word of what it was', async () => {
  await ask('publishUnpublishedEntry', DRAFT);
  expect(project.inClone('show', `main:${FILE}`)).toBe('下書き');
  expect(project.inClone('log', '-1', '--format=%s')).toMatch(/して公開$/);
  expect(project.inClone('branch', '--list', 'cms/*')).toBe('');
});

it('refuses to publish what does not go together, and leaves the clone whole', async () => {
  publishOther('公開\n');
  await expect(ask('publishUnpublishedEntry', DRAFT)).rejects.toThrow(CmsConflict);
  expect(project.inClone('status', '--porcelain')).toBe('');
  expect(project.inClone('branch', '--show-current')).toBe('main');
});

it('begins a draft anew from what is published, with its pictures', async () => {
  publishOther('公開\n');
  await ask('restartDraft', { id: ID, path: FILE, raw: '両方\n', message: '見本' });
  await ask('publishUnpublishedEntry', DRAFT);
  expect(project.inClone('show', `main:${FILE}`)).toBe('両方');
  expect(project.inClone('show', 'main:content/media/a.jpg')).toBe('x');
});

it('begins a draft anew that is there no more', async () => {
  project.inClone('branch', '-D', `cms/${ID}`);
  await ask('restartDraft', { id: ID, path: FILE, raw: '両方\n', message: '見本' });
  expect(project.inClone('show', `cms/${ID}:${FILE}`)).toBe('両方');
  expect(await ask('unpublishedEntry', { id: ID })).toMatchObject({ status: 'draft' });
  expect(project.inClone('branch', '--show-current')).toBe('main');
});

it('ends a rebase that was left unfinished', async () => {
  publishOther('公開\n');
  project.inClone('checkout', '--quiet', `cms/${ID}`);
  expect(() => project.inClone('rebase', 'main')).toThrow();
  expect(await mendClone(project.clone)).toBe(true);
  expect(project.inClone('branch', '--show-current')).toBe('main');
  expect(await mendClone(project.clone)).toBe(false);
});

it('tells whether the site shows what is published, and why it does not', async () => {
  const first = publishOther('公開\n');
  expect(await ask('siteBuild', {})).toEqual({ state: 'building' });
  build = { commit: first };
  expect(await ask('siteBuild', {})).toEqual({ state: 'built' });
  const second = publishOther('まちがい\n');
  expect(await ask('siteBuild', {})).toEqual({ state: 'building' });
  build = { commit: second, failure: '「開催日」入力してください。' };
  expect(await ask('siteBuild', {})).toEqual({
    state: 'failed',
    words: '「開催日」入力してください。',
  });
});

it('leaves all else to decap-server', () => {
  expect(ownAnswer({ action: 'getEntry', params: { branch: 'main', path: FILE } })).toBeUndefined();
});
