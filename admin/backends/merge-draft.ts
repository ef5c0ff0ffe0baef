import { Refusal } from '../refusal.ts';
import { MergeConflict } from './merge-conflict.ts';
import { CHANGED_MEANWHILE, MAY_NOT_PUBLISH, mergeWords, NOT_READY } from './merge-words.ts';

/** What GitLab tells of a merge request, as far as it says whether it can be merged. */
export interface MergeState {
  /** Since GitLab 15.6. */
  detailed_merge_status?: string;
  /** `cannot_be_merged` when there are conflicts. */
  merge_status?: string;
  has_conflicts?: boolean;
}

/** What can be asked of GitLab for one merge request. */
export interface MergeQuestions {
  /** @param sha the head of the draft's branch; GitLab refuses when it is another by now */
  merge: (sha: string) => Promise<unknown>;
  /** @returns the new head */
  rebase: () => Promise<string>;
  state: () => Promise<MergeState>;
  /** Lets some time go by. */
  wait: () => Promise<unknown>;
}

/** GitLab looks at a merge request only when it is asked for, and answers before it has looked. */
const LOOKING = new Set(['unchecked', 'checking', 'preparing', 'approvals_syncing']);
const LOOKS = 15;
/** After a rebase, or when it has become mergeable meanwhile. */
const TRIES = 3;

async function settledState({ state, wait }: MergeQuestions): Promise<MergeState> {
  for (let look = 1; ; look += 1) {
    const found = await state();
    const { detailed_merge_status: status, merge_status: old = '' } = found;
    if (look >= LOOKS || !LOOKING.has(status ?? old)) return found;
    await wait();
  }
}

const isConflict = ({ has_conflicts, merge_status, detailed_merge_status }: MergeState): boolean =>
  has_conflicts === true ||
  merge_status === 'cannot_be_merged' ||
  detailed_merge_status === 'conflict' ||
  detailed_merge_status === 'broken_status';

const statusOf = (error: unknown): unknown =>
  error instanceof Error && 'status' in error ? error.status : undefined;

/**
 * Merges a merge request. GitLab answers 405 to all that stands in the way, a conflict among it, 422
 * when it has tried in vain, 401 to those who may not, and 409 when the branch has moved, or when it
 * has not looked at our own rebase yet.
 * @param read the head of the draft's branch that was read
 * @throws MergeConflict when what was published since does not go together with it
 * @throws Refusal in the editor's words
 */
export async function mergeDraft(questions: MergeQuestions, read: string): Promise<void> {
  let sha = read;
  for (let tried = 1; ; tried += 1) {
    try {
      await questions.merge(sha);
      return;
    } catch (error) {
      const status = statusOf(error);
      if (status === 401 || status === 403) throw new Refusal(MAY_NOT_PUBLISH, { cause: error });
      if (status === 409) {
        if (sha === read || tried >= TRIES) throw new Refusal(CHANGED_MEANWHILE, { cause: error });
        await questions.wait();
        continue;
      }
      if (status !== 405 && status !== 406 && status !== 422) throw error;
      const state = await settledState(questions);
      if (isConflict(state)) throw new MergeConflict();
      const why = state.detailed_merge_status ?? state.merge_status ?? String(status);
      if (LOOKING.has(why)) throw new Refusal(NOT_READY, { cause: error });
      if (tried >= TRIES || (why !== 'need_rebase' && why !== 'mergeable')) {
        throw new Refusal(mergeWords(why), { cause: error });
      }
      if (why === 'need_rebase') sha = await questions.rebase();
    }
  }
}
