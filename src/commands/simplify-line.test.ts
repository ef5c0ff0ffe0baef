import { describe, expect, it } from 'vitest';
import type { Point } from '../domain/map/ring.ts';
import { simplifyLine } from './simplify-line.ts';

const LINE: Point[] = [
  [0, 0],
  [1, 0.01],
  [2, 0],
  [3, 2],
  [4, 0],
];

describe('simplifyLine', () => {
  it('takes away what hardly bends the line, and keeps its ends', () => {
    expect(simplifyLine(LINE, 0.1, 2)).toEqual(LINE.filter((_, index) => index !== 1));
  });

  it('leaves a straight line between the ends when everything is small', () => {
    expect(simplifyLine(LINE, 100, 2)).toEqual([LINE[0], LINE[4]]);
  });

  it('leaves as many points as are asked for, so that an island stays an island', () => {
    expect(simplifyLine(LINE, 100, 4)).toHaveLength(4);
  });
});
