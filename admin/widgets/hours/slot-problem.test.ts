import { describe, expect, it } from 'vitest';
import { slotProblem } from './slot-problem.ts';

const MORNING = { opens: '09:00', closes: '12:00' };

describe('a time in the grid', () => {
  it('is told of where it lies within another span, once', () => {
    const slots = [{ opens: '11:00', closes: '15:00' }, MORNING];
    expect(slotProblem(slots, 0, 'opens')).toBe(
      '時間帯「09:00〜12:00」と「11:00〜15:00」が重なっています。一つにまとめるか、時刻を直してください。例：09:00〜15:00',
    );
    expect(slotProblem(slots, 0, 'closes')).toBeUndefined();
    expect(slotProblem(slots, 1, 'opens')).toBeUndefined();
  });

  it('may be the one at which the span before it ends', () => {
    expect(slotProblem([MORNING, { opens: '12:00', closes: '15:00' }], 1, 'opens')).toBeUndefined();
  });

  it('has nothing wrong while it is not written', () => {
    expect(slotProblem([MORNING, { opens: '', closes: '' }], 1, 'opens')).toBeUndefined();
    expect(slotProblem([MORNING, { opens: '11:00', closes: '' }], 1, 'opens')).toBeUndefined();
  });

  it('is told of when it is no time, or ends before it begins', () => {
    expect(slotProblem([{ opens: '9', closes: '12:00' }], 0, 'opens')).toContain('「9:30」');
    expect(slotProblem([{ opens: '12:00', closes: '09:00' }], 0, 'closes')).toContain(
      '始まりより後',
    );
  });
});
