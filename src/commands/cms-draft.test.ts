import { afterEach, beforeEach, expect, it } from 'vitest';
import { git } from '../../tests/admin/working-copy.ts';
import { TempRepository } from '../../tests/temp-repository.ts';
import { prepareCmsClone } from './cms-clone.ts';
import { listDrafts, readDraft } from './cms-draft.ts';

let repository: TempRepository;

beforeEach(async () => {
  repository = new TempRepository();
  await prepareCmsClone(repository.root, repository.clone);
});
afterEach(() => {
  repository.remove();
});

/** Makes a draft as decap-server does, and leaves `main` checked out. */
const draft = (id: string, files: Record<string, string>, status = 'draft') => {
  const { clone } = repository;
  git(clone, 'checkout', '--quiet', '-b', `cms/${id}`);
  repository.commit(files, clone);
  git(clone, 'config', `branch.cms/${id}.description`, `decap-cms/${status}`);
  git(clone, 'checkout', '--quiet', 'main');
};

it('names the files of the draft, the entry before its pictures', async () => {
  const files = { 'content/media/a.jpg': 'x', 'content/hubs/kagawa/37201-x.md': '新しい拠点' };
  draft('hubs/kagawa/37201-x', files, 'pending_review');
  expect(await readDraft(repository.clone, 'hubs/kagawa/37201-x')).toMatchObject({
    collection: 'hubs',
    slug: 'kagawa/37201-x',
    status: 'pending_review',
    diffs: [
      { path: 'content/hubs/kagawa/37201-x.md', status: 'added', newFile: true, binary: false },
      { path: 'content/media/a.jpg', status: 'added', binary: true },
    ],
  });
});

it('does not count what was published since the draft was begun', async () => {
  draft('events/mine', { 'content/events/mine.md': '下書き' });
  repository.commit({ 'content/about.md': '公開', 'content/hub.md': '直した' }, repository.clone);
  const found = await readDraft(repository.clone, 'events/mine');
  expect(found?.diffs.map(({ path }) => path)).toEqual(['content/events/mine.md']);
});

it('knows a changed and a deleted file', async () => {
  const files = { 'content/media/old.jpg': '古い', 'content/pages/hub.md': 'もと' };
  repository.commit(files, repository.clone);
  git(repository.clone, 'checkout', '--quiet', '-b', 'cms/pages/hub');
  git(repository.clone, 'rm', '--quiet', 'content/media/old.jpg');
  repository.commit({ 'content/pages/hub.md': '直した' }, repository.clone);
  git(repository.clone, 'checkout', '--quiet', 'main');
  const found = await readDraft(repository.clone, 'pages/hub');
  expect(found?.diffs.map(({ path, status, newFile }) => [path, status, newFile])).toEqual([
    ['content/pages/hub.md', 'modified', false],
    ['content/media/old.jpg', 'deleted', false],
  ]);
});

it('has the entry of a draft that puts back what is published', async () => {
  repository.commit({ 'content/pages/hub.md': 'もと' }, repository.clone);
  draft('pages/hub', { 'content/pages/hub.md': '直した' });
  git(repository.clone, 'checkout', '--quiet', 'cms/pages/hub');
  repository.commit({ 'content/pages/hub.md': 'もと' }, repository.clone);
  git(repository.clone, 'checkout', '--quiet', 'main');
  expect((await readDraft(repository.clone, 'pages/hub'))?.diffs).toMatchObject([
    { path: 'content/pages/hub.md', status: 'modified', newFile: false },
  ]);
  expect(await listDrafts(repository.clone)).toMatchObject([{ text: 'もと' }]);
});

it('takes for no draft what a failed save has left, or has no entry', async () => {
  const { clone } = repository;
  repository.commit({ 'content/pages/hub.md': 'もと' }, clone);
  git(clone, 'branch', 'cms/pages/hub');
  draft('events/none', { 'content/media/a.jpg': 'x' });
  draft('nothing/none', { 'content/nothing/none.md': 'x' });
  expect(await readDraft(clone, 'pages/hub')).toBeUndefined();
  expect(await listDrafts(clone)).toEqual([]);
});

it('lists all drafts with the texts of their entries, but none that takes its entry away', async () => {
  repository.commit({ 'content/pages/old.md': '古い' }, repository.clone);
  draft('events/mine', { 'content/events/mine.md': '下書き', 'content/media/a.jpg': 'x' });
  draft('hubs/kagawa/37201-x', { 'content/hubs/kagawa/37201-x.md': '拠点' }, 'pending_publish');
  git(repository.clone, 'checkout', '--quiet', '-b', 'cms/pages/old');
  git(repository.clone, 'rm', '--quiet', 'content/pages/old.md');
  git(repository.clone, 'commit', '--quiet', '--message', 'Take it away');
  git(repository.clone, 'checkout', '--quiet', 'main');
  const found = await listDrafts(repository.clone);
  expect(found.map(({ draft: { slug, status }, text }) => [slug, status, text])).toEqual([
    ['mine', 'draft', '下書き'],
    ['kagawa/37201-x', 'pending_publish', '拠点'],
  ]);
  expect(found[0]?.draft).toEqual(await readDraft(repository.clone, 'events/mine'));
});

it('lists nothing where there are no drafts', async () => {
  expect(await listDrafts(repository.clone)).toEqual([]);
});

it('does not take a draft for another whose name begins alike', async () => {
  draft('events/mine-too', { 'content/events/mine-too.md': '下書き' });
  draft('hubs/kagawa/37201-x', { 'content/hubs/kagawa/37201-x.md': '拠点' });
  expect(await readDraft(repository.clone, 'events/mine')).toBeUndefined();
  expect(await readDraft(repository.clone, 'hubs/kagawa')).toBeUndefined();
});

it('says that there is no such draft', async () => {
  expect(await readDraft(repository.clone, 'events/none')).toBeUndefined();
});
