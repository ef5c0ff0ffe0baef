import { expect, it } from 'vitest';
import { markMoments } from './mark-moments.ts';

const chapter = { start: 60, end: 90, title: '沐浴の練習' };

it('gives every sentence its moment, and each moment one place on the page', () => {
  const [section] = markMoments([
    {
      chapter,
      turns: [
        {
          speaker: '助産師',
          sentences: [
            { start: 60, end: 63, text: 'お湯をみます。' },
            { start: 83.25, end: 85, text: '手を入れます。' },
            { text: '（水の音）' },
          ],
        },
      ],
    },
  ]);
  expect(section?.chapter).toMatchObject({ id: 't=60', moment: 't=60', name: '1:00 沐浴の練習' });
  const [first, second, third] = section?.turns[0]?.sentences ?? [];
  expect(first).toMatchObject({ moment: 't=60', id: undefined });
  expect(second).toMatchObject({ moment: 't=83.25', id: 't=83.25', name: '1:23 沐浴の練習' });
  expect(third).toEqual({ text: '（水の音）' });
});

it('names a moment outside of chapters by its time', () => {
  const [section] = markMoments([{ turns: [{ sentences: [{ start: 5, text: 'はい。' }] }] }]);
  expect(section?.turns[0]?.sentences[0]).toMatchObject({ name: '0:05', id: 't=5' });
});
