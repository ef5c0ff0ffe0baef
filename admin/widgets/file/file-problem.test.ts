import { expect, it } from 'vitest';
import { fileProblem } from './file-problem.ts';

const field = { name: 'captions', label: '字幕', accept: ['vtt'] };

it('takes nothing, and the kinds that the schema names', () => {
  expect(fileProblem(undefined, field)).toBeUndefined();
  expect(fileProblem('', field)).toBeUndefined();
  expect(fileProblem('../media/a.VTT', field)).toBeUndefined();
  expect(fileProblem('../media/a.jpg', field)).toBe(
    '「字幕」には、.vttのファイルを選んでください。',
  );
});
