import { Refusal } from '../refusal.ts';

/** There is neither a draft nor a published page any more: saving would make the file anew. */
export const entryGone = (): Refusal =>
  new Refusal(
    'このページは、ほかの人が取り消したか消したので、保存できません。書いたものは、この画面に残っています。いるところを写してから、一覧で確かめてください。',
  );
