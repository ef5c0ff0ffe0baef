import { describe, expect, it } from 'vitest';
import { nearest } from './nearest.ts';

const KNOWN = ['phone', 'place', 'photos', 'municipality', 'web'];

describe('the nearest word', () => {
  it.each([
    ['phon', 'phone', 'a letter is missing'],
    ['phonee', 'phone', 'a letter is too many'],
    ['phome', 'phone', 'a letter is another'],
    ['pohne', 'phone', 'two letters are swapped'],
    ['Phone', 'phone', 'the case is another'],
    ['phone', 'phone', 'nothing is wrong'],
    ['munincipallity', 'municipality', 'a long word may have several mistakes'],
    ['ewb', 'web', 'a short word may have one'],
  ])('to %s is %s: %s', (word, found) => {
    expect(nearest(word, KNOWN)).toBe(found);
  });

  it.each(['wxy', 'telephone number', '', 'b', 'pxxxe'])('to %j is none', (word) => {
    expect(nearest(word, KNOWN)).toBeUndefined();
  });

  it('is the closest of several, and the first of those that are equally close', () => {
    expect(nearest('aaaaaaa', ['aaaaabb', 'aaaaaab', 'aaaaaac'])).toBe('aaaaaab');
    expect(nearest('x', [])).toBeUndefined();
  });

  it('counts characters, not the halves of rare kanji', () => {
    expect(nearest('𠮟る', ['叱る'])).toBe('叱る');
  });
});
