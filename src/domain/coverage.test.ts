import { describe, expect, it } from 'vitest';
import { countText, coverageSentence, coverageText } from './coverage.ts';

describe('coverage in words', () => {
  it('says how many of the official number are listed', () => {
    expect(coverageSentence('全国', 22, 8135)).toBe(
      '全国の公式の数 8,135か所のうち、22か所を掲載しています。',
    );
    expect(coverageText(15, 97)).toBe('15 / 公式97か所');
  });

  it('says of a prefecture without listed hubs that it has hubs all the same', () => {
    expect(coverageSentence('鳥取県', 0, 43)).toBe(
      '鳥取県には、公式の数で43か所の拠点があります。',
    );
  });

  it('claims no official number where none is known', () => {
    expect(coverageSentence('香川県', 15, undefined)).toBe('香川県の15か所を掲載しています。');
    expect(coverageSentence('鳥取県', 0, undefined)).toBe('');
    expect(coverageText(15, undefined)).toBe('15か所');
  });

  it('groups thousands', () => {
    expect(countText(8135)).toBe('8,135');
  });
});
