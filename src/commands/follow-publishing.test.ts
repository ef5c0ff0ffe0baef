import { setTimeout as delay } from 'node:timers/promises';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { TempRepository } from '../../tests/temp-repository.ts';
import { prepareCmsClone, publishedCommit } from './cms-clone.ts';
import { followPublishing, type LastBuild } from './follow-publishing.ts';

vi.setConfig({ testTimeout: 30_000, hookTimeout: 30_000 });
// Real all the same; its calls tell how often was looked.
vi.mock('./cms-clone.ts', { spy: true });
// Nobody waits a second for each look.
vi.mock('node:timers/promises', async (original) => {
  const real = await original<typeof import('node:timers/promises')>();
  const setTimeout: typeof real.setTimeout = (pause = 0, ...rest) =>
    real.setTimeout(pause / 20, ...rest);
  return { ...real, setTimeout };
});

let project: TempRepository;
let stopping: AbortController;
let following: Promise<never>;
let said: string[] = [];
let built: string[] = [];
let ended: LastBuild[] = [];
let today = '';
/** What happens before a rebuild takes its commit, and after. */
let before: () => unknown;
let during: () => unknown;

beforeEach(async () => {
  project = new TempRepository();
  await prepareCmsClone(project.root, project.clone);
  stopping = new AbortController();
  said = [];
  built = [];
  ended = [];
  today = '2026-11-30';
  before = during = () => undefined;
  following = followPublishing({
    clone: project.clone,
    built: project.inClone('rev-parse', 'main'),
    builtOn: '2026-11-30',
    today: () => today,
    rebuild: async () => {
      await before();
      const commit = project.inClone('rev-parse', 'main');
      built.push(commit);
      await during();
      return commit;
    },
    ended: (build) => ended.push(build),
    say: (text) => said.push(text),
    signal: stopping.signal,
  });
  following.catch(() => undefined);
});
afterEach(async () => {
  stopping.abort();
  await following.catch(() => undefined);
  project.remove();
});

const publish = (text: string) => project.commit({ 'content/hub.md': text }, project.clone);
const patience = { timeout: 20_000 };

/** Long enough for a change to be seen, had there been one. */
async function looksTwice(): Promise<void> {
  const seen = vi.mocked(publishedCommit).mock.calls.length;
  await expect
    .poll(() => vi.mocked(publishedCommit).mock.calls.length, patience)
    .toBeGreaterThan(seen + 1);
}

it('builds once for each publication, and says when the new site is there', async () => {
  await looksTwice();
  expect([built, said]).toEqual([[], []]);
  const first = publish('わはは\n');
  await expect.poll(() => said.at(-1), patience).toContain('(site updated)');
  await looksTwice();
  expect(built).toEqual([first]);
  const second = publish('わはは\nネット\n');
  await expect.poll(() => built, patience).toEqual([first, second]);
});

it('builds once when a new day has begun, as pages come and go by days', async () => {
  today = '2026-12-01';
  await expect.poll(() => said.at(-1), patience).toContain('(site updated)');
  await looksTwice();
  expect(built).toHaveLength(1);
  expect(said[0]).toContain('日付が変わった');
});

it('does not build for a draft', async () => {
  project.inClone('checkout', '--quiet', '-b', 'cms/hubs/mokomoko');
  publish('下書き\n');
  await looksTwice();
  expect(built).toEqual([]);
});

it('builds again for what was published during a build, and never two at a time', async () => {
  let running = 0;
  let most = 0;
  let second = '';
  during = async () => {
    most = Math.max(most, (running += 1));
    if (second === '') second = publish('わはは\nネット\n');
    await delay(5000);
    running -= 1;
  };
  const first = publish('わはは\n');
  await expect.poll(() => built.length, patience).toBe(2);
  await looksTwice();
  expect([built, most]).toEqual([[first, second], 1]);
});

it('does not build again what a build has already taken', async () => {
  let second = '';
  before = () => {
    if (second === '') second = publish('わはは\nネット\n');
  };
  publish('わはは\n');
  await expect.poll(() => said.at(-1), patience).toContain('(site updated)');
  await looksTwice();
  expect(built).toEqual([second]);
});

it('says what is wrong when a build fails, does not try the same again, and goes on', async () => {
  during = () => Promise.reject(new Error('「開催日」入力してください。'));
  const wrong = publish('まちがい\n');
  await expect.poll(() => said.at(-1), patience).toMatch(/サイトは前のまま.*\(build failed\)/);
  expect(said).toContain('「開催日」入力してください。');
  expect(ended).toEqual([{ commit: wrong, failure: '「開催日」入力してください。' }]);
  await looksTwice();
  expect(built).toEqual([wrong]);
  during = () => undefined;
  const right = publish('わはは\n');
  await expect.poll(() => said.at(-1), patience).toContain('(site updated)');
  expect(built).toEqual([wrong, right]);
  expect(ended.at(-1)).toEqual({ commit: right });
});

it('goes on looking when Git cannot be asked for a moment', async () => {
  vi.mocked(publishedCommit).mockRejectedValueOnce(new Error('main is being written'));
  await looksTwice();
  const commit = publish('わはは\n');
  await expect.poll(() => built, patience).toEqual([commit]);
});

it('ends without a word when it is told to, even in the middle of a build', async () => {
  during = () => {
    stopping.abort();
    throw new Error('broken off');
  };
  publish('わはは\n');
  await expect(following).rejects.toMatchObject({ name: 'AbortError' });
  expect(said).toHaveLength(1);
});
