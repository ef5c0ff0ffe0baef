import { expect, it } from 'vitest';
import { MergeConflict } from './merge-conflict.ts';
import { mergeDraft, type MergeState } from './merge-draft.ts';

const refused = (status: number): Error => Object.assign(new Error(String(status)), { status });

/** A GitLab that answers so, one after another, and then takes it. */
const host = (answers: readonly number[], states: readonly MergeState[] = []) => {
  const done: string[] = [];
  const [left, told] = [[...answers], [...states]];
  const say = (word: string): Promise<void> => {
    done.push(word);
    return Promise.resolve();
  };
  const merging = mergeDraft(
    {
      merge: async (sha) => {
        await say(`merge ${sha}`);
        const status = left.shift();
        if (status !== undefined) throw refused(status);
      },
      rebase: async () => {
        await say('rebase');
        return 'rebased';
      },
      state: () => Promise.resolve((told.length > 1 ? told.shift() : told[0]) ?? {}),
      wait: () => say('wait'),
    },
    'read',
  );
  return { done, merging };
};
const is = (detailed_merge_status: string): MergeState => ({ detailed_merge_status });

it('merges', async () => {
  const { done, merging } = host([]);
  await merging;
  expect(done).toEqual(['merge read']);
});

it.each<[string, number, MergeState]>([
  ['has_conflicts', 405, { ...is('not_approved'), has_conflicts: true }],
  ['conflict', 405, is('conflict')],
  ['broken_status of GitLab 15', 405, is('broken_status')],
  ['cannot_be_merged of GitLab 14', 406, { merge_status: 'cannot_be_merged' }],
  ['a merge that failed', 422, { ...is('mergeable'), has_conflicts: true }],
])('knows a conflict by %s', async (_, status, state) => {
  await expect(host([status], [state]).merging).rejects.toThrow(MergeConflict);
});

it.each([
  ['ci_still_running', '確かめています'],
  ['ci_must_pass', 'パイプライン'],
  ['discussions_not_resolved', '話し合い'],
  ['draft_status', '作業中'],
  ['not_approved', 'まだ承認'],
  ['requested_changes', '直しを求めて'],
  ['not_open', 'もう公開したか'],
  ['security_policy_violations', '（security_policy_violations）'],
])('says what stands in the way: %s', async (status, words) => {
  await expect(host([405], [is(status)]).merging).rejects.toThrow(words);
});

it.each([
  [401, '公開する権限がありません'],
  [403, '公開する権限がありません'],
  [409, 'ほかの人が同じ下書きを保存しました'],
])('takes %i for no conflict', async (status, words) => {
  await expect(host([status], [is('conflict')]).merging).rejects.toThrow(words);
});

it('leaves what has to do with no merge as it is', async () => {
  await expect(host([500]).merging).rejects.toThrow('500');
});

it('waits until GitLab has looked', async () => {
  const { done, merging } = host([405], [is('checking'), is('checking'), is('not_approved')]);
  await expect(merging).rejects.toThrow('まだ承認');
  expect(done).toEqual(['merge read', 'wait', 'wait']);
});

it('does not wait for ever', async () => {
  await expect(host([405], [is('checking')]).merging).rejects.toThrow('1分ほど待ってから');
});

it('tries once more what has become mergeable, and rebases where the project asks for it', async () => {
  const { done, merging } = host([405, 405], [is('mergeable'), is('need_rebase')]);
  await merging;
  expect(done).toEqual(['merge read', 'merge read', 'rebase', 'merge rebased']);
});

it('waits until GitLab has seen the rebase, and not for ever', async () => {
  const { done, merging } = host([405, 409], [is('need_rebase')]);
  await merging;
  expect(done).toEqual(['merge read', 'rebase', 'merge rebased', 'wait', 'merge rebased']);
  const again = host([405, 409, 409], [is('need_rebase')]);
  await expect(again.merging).rejects.toThrow('ほかの人が同じ下書きを保存しました');
});

it('gives up in words', async () => {
  await expect(host([405, 405, 405], [is('mergeable')]).merging).rejects.toThrow('（mergeable）');
});
