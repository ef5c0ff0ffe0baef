import { existsSync, readFileSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { ask } from '../../tests/ask.ts';
import { TempRepository } from '../../tests/temp-repository.ts';
import { DRAFT_OUTRUN } from '../domain/draft-outrun.ts';
import { prepareCmsClone } from './cms-clone.ts';
import { CMS_API } from './cms-proxy.ts';
import { startDecap, type AskDecap } from './decap-git.ts';
import { serve, type Server } from './serve.ts';

const FILE = 'content/pages/sample.md';

let project: TempRepository;
let decap: AskDecap;
let server: Server;

beforeEach(async () => {
  project = new TempRepository();
  project.commit({ [FILE]: 'もと\n' });
  symlinkSync('../.git', join(project.root, 'content/out'));
  symlinkSync('../../.git', join(project.root, 'content/media'));
  project.git('add', '--all');
  project.git('commit', '--quiet', '--message', 'Links');
  await prepareCmsClone(project.root, project.clone);
  decap = await startDecap(project.clone);
  const cms = { decap: () => decap, clone: project.clone, build: () => undefined };
  server = await serve({ dir: join(tmpdir(), 'no-site'), port: 0, cms });
});
afterEach(async () => {
  await server.close();
  project.remove();
});

const post = async (action: string, params: object) => {
  const headers = { Host: new URL(server.url).host, 'Content-Type': 'application/json' };
  const body = JSON.stringify({ action, params: { branch: 'main', ...params } });
  const { status, body: text } = await ask(server.url, CMS_API, { method: 'POST', headers, body });
  return { status, data: JSON.parse(text) as unknown };
};
const save = (path: string, raw: string, asset?: string, unpublished = false, after?: string) =>
  post('persistEntry', {
    dataFiles: [{ path, slug: 'sample', raw }],
    assets: asset === undefined ? [] : [{ path: asset, content: 'eA==', encoding: 'base64' }],
    options: {
      collectionName: 'pages',
      commitMessage: '--amend',
      useWorkflow: true,
      status: 'draft',
      unpublished,
      after,
    },
  });

it('saves a draft, tells of it and lets it go, as over a port', async () => {
  expect(await save(FILE, '下書き\n')).toEqual({
    status: 200,
    data: { message: 'entry persisted' },
  });
  expect(project.inClone('log', '-1', '--format=%s', 'cms/pages/sample')).toBe('--amend');
  expect(await post('unpublishedEntries', {})).toEqual({ status: 200, data: ['pages/sample'] });
  const draft = { collection: 'pages', slug: 'sample' };
  expect(await post('unpublishedEntryDataFile', { ...draft, path: FILE, id: 'x' })).toEqual({
    status: 200,
    data: { data: '下書き\n' },
  });
  expect(await post('deleteUnpublishedEntry', draft)).toMatchObject({ status: 200 });
  expect(await post('getEntry', { path: FILE })).toMatchObject({ data: { data: 'もと\n' } });
});

it('says in Japanese that it could not join two changes, and goes on', async () => {
  await save(FILE, '下書き\n');
  project.commit({ [FILE]: '公開\n' }, project.clone);
  expect(await save(FILE, 'もう一度\n', undefined, true)).toEqual({
    status: 409,
    data: { error: 'ほかの人の変更と合わせられません。' },
  });
  expect(project.inClone('status', '--porcelain')).toBe('');
});

it('does not put a draft over the one that somebody else has begun at the same moment', async () => {
  const [one, two] = await Promise.all([save(FILE, '一人目\n'), save(FILE, '二人目\n')]);
  expect([one.status, two.status]).toEqual([200, 412]);
  expect(two.data).toMatchObject({ error: expect.stringContaining('いま、ほかの人が') as string });
  expect(project.inClone('show', `cms/pages/sample:${FILE}`)).toBe('一人目');
});

it('puts the second of two saves at the same moment over nothing', async () => {
  await save(FILE, '下書き\n');
  const again = (raw: string) => save(FILE, raw, undefined, true, '下書き\n');
  const [one, two] = await Promise.all([again('一人目\n'), again('二人目\n')]);
  expect([one.status, two]).toEqual([200, { status: 412, data: { error: DRAFT_OUTRUN } }]);
  expect(project.inClone('show', `cms/pages/sample:${FILE}`)).toBe('一人目');
});

it('listens nowhere but at the site’s own port', () => {
  const listening = process.getActiveResourcesInfo().filter((name) => name === 'TCPServerWrap');
  expect(listening).toHaveLength(1);
});

describe('a hostile request', () => {
  it.each([
    ['the settings of Git', '.git/config'],
    ['a hook of Git', '.git/hooks/post-checkout'],
    ['code', 'src/page.md'],
    ['what lies around the repository', '../evil.md'],
  ])('cannot write %s', async (_, path) => {
    const settings = readFileSync(join(project.clone, '.git/config'), 'utf8');
    expect(await save(path, '[core]\n\tfsmonitor = "touch evil"\n')).toEqual({
      status: 403,
      data: { error: 'この操作は、編集画面からはできません。' },
    });
    expect(readFileSync(join(project.clone, '.git/config'), 'utf8')).toBe(settings);
    expect(project.inClone('branch', '--list')).toBe('* main');
    expect(existsSync(join(project.clone, '..', 'evil.md'))).toBe(false);
  });

  it('cannot write through a link among the content', async () => {
    await save('content/out/evil.md', 'x');
    await save(FILE, 'x', 'content/media/evil.jpg');
    for (const name of ['evil.md', 'evil.jpg']) {
      expect(existsSync(join(project.clone, '.git', name))).toBe(false);
    }
  });
});
