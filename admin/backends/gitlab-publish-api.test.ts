import type { MergeRequest } from 'decap-cms-backend-gitlab';
import { beforeEach, expect, it, vi } from 'vitest';
import { GitLabPublishApi } from './gitlab-publish-api.ts';

/** The draft's texts by their commits, its head, and what GitLab does. */
const host = vi.hoisted(() => ({
  texts: new Map<string, string>(),
  head: '',
  /** How often the project asks for a rebase first. */
  rebases: 0,
  rebase: (): string => '',
  merged: [] as unknown[],
}));

vi.mock('decap-cms-lib-util', () => ({ APIError: class extends Error {} }));
// Decap's package runs in browsers only.
vi.mock('decap-cms-backend-gitlab', () => ({
  API: class {
    repoURL = '';
    request(): void {
      // Ours wraps it; nothing asks by it here.
    }
    readFile(_path: string, _id: null, { branch }: { branch: string }): Promise<unknown> {
      return Promise.resolve(host.texts.get(branch));
    }
    getBranch(): Promise<unknown> {
      return Promise.resolve({ commit: { id: host.head } });
    }
    rebaseMergeRequest(): Promise<void> {
      host.rebase();
      return Promise.resolve();
    }
    requestJSON(asked: string | { params: { sha: string } }): Promise<unknown> {
      if (typeof asked === 'string')
        return Promise.resolve({ detailed_merge_status: 'need_rebase' });
      host.rebases -= 1;
      if (host.rebases >= 0) return Promise.reject(Object.assign(new Error(), { status: 405 }));
      host.merged.push(asked.params.sha);
      return Promise.resolve();
    }
  },
}));

let read: string | undefined;
const request = { iid: 1, title: '見本', source_branch: 'cms/pages/sample', sha: 'first' };
const publish = (): Promise<void> =>
  new GitLabPublishApi({ began: () => read }).mergeMergeRequest(request as MergeRequest);

beforeEach(() => {
  read = '読んだ下書き';
  host.texts = new Map([
    ['first', '読んだ下書き\n'],
    ['rebased', '読んだ下書き\n'],
    ['theirs', 'ほかの人の下書き\n'],
  ]);
  Object.assign(host, { head: 'first', rebases: 0, merged: [] });
  host.rebase = () => (host.head = 'rebased');
});

it('publishes the very commit that was read', async () => {
  await publish();
  expect(host.merged).toEqual(['first']);
});

it('publishes from the board what nobody has opened', async () => {
  read = undefined;
  await publish();
  expect(host.merged).toEqual(['first']);
});

it('does not publish what was saved between the look at the draft and the merge', async () => {
  host.texts.set('first', 'ほかの人の下書き\n');
  await expect(publish()).rejects.toThrow('ほかの人がこの下書きを保存した');
  expect(host.merged).toEqual([]);
});

it('goes on after its own rebase', async () => {
  host.rebases = 1;
  await publish();
  expect(host.merged).toEqual(['rebased']);
});

it.each([['読んだ下書き'], [undefined]])('does not, where it holds other words', async (began) => {
  read = began;
  host.rebases = 1;
  host.rebase = () => (host.head = 'theirs');
  await expect(publish()).rejects.toThrow('ほかの人がこの下書きを保存した');
  expect(host.merged).toEqual([]);
});
