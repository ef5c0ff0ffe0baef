import { afterEach, beforeEach, expect, it } from 'vitest';
import { TempRepository } from '../../tests/temp-repository.ts';
import { DRAFT_OUTRUN } from '../domain/draft-outrun.ts';
import { prepareCmsClone } from './cms-clone.ts';
import { readCmsRequest } from './cms-request.ts';
import { refuseOutrun } from './refuse-outrun.ts';

let project: TempRepository;

beforeEach(async () => {
  project = new TempRepository();
  project.commit({ 'content/pages/sample.md': 'もと\n' });
  await prepareCmsClone(project.root, project.clone);
});
afterEach(() => {
  project.remove();
});

const ask = async (action: string, params: object): Promise<void> => {
  const body = JSON.stringify({ action, params: { branch: 'main', ...params } });
  const request = readCmsRequest(Buffer.from(body));
  if (!request) throw new Error('the request is not understood');
  await refuseOutrun(project.clone, request);
};

/** @param after the draft's text that the save comes after */
const save = (unpublished: boolean, after?: string): Promise<void> =>
  ask('persistEntry', {
    dataFiles: [{ slug: 'sample', path: 'content/pages/sample.md', raw: '見本\n' }],
    assets: [],
    options: {
      ...{ collectionName: 'pages', commitMessage: '見本', useWorkflow: true, status: 'draft' },
      unpublished,
      after,
    },
  });

/** Makes the draft's branch. @param isSaved whether somebody has saved something there */
const begin = (isSaved: boolean): void => {
  project.inClone('checkout', '--quiet', '-b', 'cms/pages/sample');
  if (isSaved) project.commit({ 'content/pages/sample.md': '下書き\n' }, project.clone);
  project.inClone('checkout', '--quiet', 'main');
};

it('lets a draft be begun, and be saved again', async () => {
  await save(false);
  begin(true);
  await save(true);
});

it('lets a draft be begun where a save has failed before', async () => {
  begin(false);
  await save(false);
});

it('does not put a new draft over the one that somebody else has begun', async () => {
  begin(true);
  await expect(save(false)).rejects.toThrow('いま、ほかの人が同じページの下書きを保存しました');
});

it('does not put a save over the one that somebody else was quicker with', async () => {
  begin(true);
  await save(true, '下書き');
  await expect(save(true, '前の下書き\n')).rejects.toThrow(DRAFT_OUTRUN);
});

it('lets nobody save after a draft that is there no more', async () => {
  await expect(save(true, '下書き\n')).rejects.toThrow(DRAFT_OUTRUN);
});

it.each([
  ['updateUnpublishedEntryStatus', { newStatus: 'pending_review' }],
  ['publishUnpublishedEntry', {}],
  ['deleteUnpublishedEntry', {}],
])('%s: does nothing to a draft that is there no more, and says so', async (action, more) => {
  const draft = { collection: 'pages', slug: 'sample', ...more };
  await expect(ask(action, draft)).rejects.toThrow('この下書きは、もうありません');
  begin(false);
  await expect(ask(action, draft)).rejects.toThrow('この下書きは、もうありません');
  project.inClone('branch', '-D', 'cms/pages/sample');
  begin(true);
  await expect(ask(action, draft)).resolves.toBeUndefined();
});
