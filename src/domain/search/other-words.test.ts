import { describe, expect, it } from 'vitest';
import { otherWords, wordGroups } from './other-words.ts';

const groupsOf = (...groups: readonly string[][]) =>
  wordGroups(groups.map((words) => ({ words, readings: [] })));
const GROUPS = groupsOf(
  ['プレママ', 'ぷれまま', '妊婦', '妊婦さん'],
  ['ファミリー・サポート・センター', 'ファミサポ'],
  ['相談'],
);

describe('otherWords', () => {
  it('begins with the term as it is', () => {
    expect(otherWords('妊婦', GROUPS)[0]).toBe('妊婦');
    expect(otherWords('講座', GROUPS)).toEqual(['講座']);
  });

  it('takes words of the same group, of whatever kind', () => {
    expect(otherWords('妊婦', GROUPS).toSorted()).toEqual(
      ['プレママ', 'ぷれまま', '妊婦', '妊婦さん'].toSorted(),
    );
    expect(otherWords('ファミサポ', GROUPS)).toContain('ファミリー・サポート・センター');
  });

  it('takes other spellings, wherever they stand in the term', () => {
    expect(otherWords('子供食堂', GROUPS).toSorted()).toEqual(
      ['子供食堂', '子ども食堂', 'こども食堂'].toSorted(),
    );
    expect(otherWords('妊娠8ヶ月', GROUPS)).toContain('妊娠8か月');
    expect(otherWords('申込', GROUPS)).toContain('申し込み');
  });

  it('finds the group of a word that is spelled in another way', () => {
    const groups = groupsOf(['子ども家庭センター', '相談窓口']);
    expect(otherWords('子供家庭センター', groups)).toContain('相談窓口');
  });

  it('hears a reading, and looks for none', () => {
    const groups = wordGroups([{ words: ['多胎', 'ふたご'], readings: ['たたい'] }]);
    expect(otherWords('たたい', groups)).toEqual(['たたい', '多胎', 'ふたご']);
    expect(otherWords('ふたご', groups)).toEqual(['ふたご', '多胎']);
  });

  it('keeps to a few ways', () => {
    const many = groupsOf(Array.from({ length: 20 }, (_, at) => `言葉${at}`));
    expect(otherWords('言葉0', many).length).toBeLessThanOrEqual(6);
  });
});

describe('wordGroups', () => {
  it('compares words as texts are compared, and has no group of one', () => {
    expect(groupsOf(['ＮＩＣＵ', 'nicu'], ['D & I', 'ダイバーシティ', ''])).toEqual([
      { words: ['d&i', 'ダイバーシティ'], readings: [] },
    ]);
    expect(wordGroups([{ words: ['ひろば'], readings: ['ひろば'] }])).toEqual([]);
  });
});
