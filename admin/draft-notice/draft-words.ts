import type { DraftInfo } from '../backends/site-backend.ts';

const DAY = new Intl.DateTimeFormat('ja-JP', {
  timeZone: 'Asia/Tokyo',
  month: 'long',
  day: 'numeric',
  hour: 'numeric',
  minute: '2-digit',
});

/** Who works on a draft since when, in a sentence. */
export const draftWords = ({ who, since, updated }: DraftInfo): string =>
  `${who ? `${who}さん` : 'ほかの人'}が、${DAY.format(new Date(since))}から下書きを書いています（最後の保存：${DAY.format(new Date(updated))}）。`;
