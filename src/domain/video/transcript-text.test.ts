import { expect, it } from 'vitest';
import { transcriptText } from './transcript-text.ts';

it('writes chapters, speakers and times as plain text', () => {
  const text = transcriptText('見本の事例', [
    {
      chapter: { start: 60, end: 90, title: '沐浴' },
      turns: [
        { speaker: '助産師', sentences: [{ start: 61.5, text: 'お湯です。' }, { text: 'はい。' }] },
        { sentences: [{ start: 70, text: '（音楽）' }] },
      ],
    },
  ]);
  expect(text).toBe(
    '\ufeff見本の事例\n\n■ 1:00 沐浴\n\n【助産師】\n1:01 お湯です。\nはい。\n\n1:10 （音楽）\n',
  );
});
