import { expect, it } from 'vitest';
import type { Figure } from '../schema/figure.ts';
import { figureCsv, figureFacts, figureValue } from './figure.ts';

const figure: Figure = {
  id: 'baby-care-experience',
  title: '赤ちゃんの世話の経験',
  question: '世話をしたことがありましたか。',
  takeaway: '4人に3人は経験がありません。',
  columns: [{ label: '割合', unit: '%' }],
  rows: [
    { label: 'ある', values: [25.2] },
    { label: 'ない, または "忘れた"', values: [74.4] },
  ],
  sampleSize: 28721,
  source: { name: '横浜市の調査' },
};

it('writes a number as people read it', () => {
  expect(figureValue(28721)).toBe('28,721');
  expect(figureValue(0.4)).toBe('0.4');
});

it('makes a CSV that Excel reads, with quotes where the text needs them', () => {
  expect(figureCsv(figure)).toBe(
    '\uFEFF,割合（%）\r\nある,25.2\r\n"ない, または ""忘れた""",74.4\r\n',
  );
});

it('carries the notes of the rows, and no formula', () => {
  const rows = [{ label: '=1+1', values: [40], note: '40%以上' }];
  expect(figureCsv({ ...figure, rows })).toBe("\uFEFF,割合（%）,備考\r\n'=1+1,40,40%以上\r\n");
});

it('says only what is known of a figure', () => {
  expect(figureFacts(figure).map(({ term, text }) => `${term}：${text}`)).toEqual([
    'たずねたこと・数えたこと：世話をしたことがありましたか。',
    '回答数：28,721人',
    '出典：横浜市の調査',
  ]);
});
