import { describe, expect, it } from 'vitest';
import { nearestWord } from './nearest-word.ts';

describe('nearestWord', () => {
  it.each([
    ['noet', 'note'],
    ['Note', 'note'],
    ['notes', 'note'],
    ['step', 'steps'],
    ['quotes', 'quote'],
    ['qote', 'quote'],
    ['fig', 'figure'],
    ['figures', 'figure'],
    ['steps', 'steps'],
  ])('takes %s for %s', (word, nearest) => {
    expect(nearestWord(word, ['note', 'steps', 'quote', 'figure'])).toBe(nearest);
  });

  it('takes the first of equals', () => {
    expect(nearestWord('囲み', ['note', 'step'])).toBe('note');
  });
});
