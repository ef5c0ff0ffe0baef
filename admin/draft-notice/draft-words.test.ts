import { expect, it } from 'vitest';
import { draftWords } from './draft-words.ts';

it('says who has a draft, since when, and when it was saved last, in Japan’s time', () => {
  const draft = { isOwn: false, since: '2026-11-20T01:05:00Z', updated: '2026-11-21T23:30:00Z' };
  expect(draftWords({ ...draft, who: '見本 けん' })).toBe(
    '見本 けんさんが、11月20日 10:05から下書きを書いています（最後の保存：11月22日 8:30）。',
  );
  expect(draftWords({ ...draft, who: undefined })).toMatch(/^ほかの人が/);
});
