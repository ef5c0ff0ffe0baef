import { describe, expect, it } from 'vitest';
import { showPage } from './show-page.ts';
import type { PageText } from './text-file.ts';

const PAGE: PageText = {
  url: '/cases/cocomi/',
  title: '妊婦さんのための講座',
  section: '事例',
  blocks: [
    '妊婦さんのための講座',
    'したこと',
    '保健師さんと力を合わせ、沐浴を練習する会を開きました。',
    '動画',
    '83秒から、沐浴のようすを見られるようになっています。',
    'わかっていないこと',
    '講座の日にちと回数は、出典の報告には書かれていません。',
  ],
  parts: [
    { block: 1, title: 'したこと', at: '#done' },
    { block: 4, title: '沐浴のようす', at: '#t=83' },
    { block: 5, title: 'わかっていないこと', at: '#unknown' },
  ],
};
const textOf = (pieces: readonly { text: string }[]): string =>
  pieces.map(({ text }) => text).join('');

describe('showPage', () => {
  it('shows the first sentence that has what was searched, and an address that marks it', () => {
    const shown = showPage(PAGE, [['沐浴']]);
    expect(textOf(shown.excerpt)).toBe(PAGE.blocks[2]);
    expect(shown.excerpt.find(({ isHit }) => isHit)?.text).toBe('沐浴');
    expect(shown.url).toBe(`/cases/cocomi/#:~:text=${encodeURIComponent('沐浴')}`);
  });

  it('names the parts that have it, each with its address and no mark that leads elsewhere', () => {
    const { parts } = showPage(PAGE, [['沐浴']]);
    expect(parts.map(({ title }) => title)).toEqual(['したこと', '沐浴のようす']);
    expect(parts[0]?.url).toBe('/cases/cocomi/#done');
    expect(parts[1]?.url).toBe('/cases/cocomi/#t=83');
  });

  it('leads to the moment where it is best said in a video', () => {
    expect(showPage(PAGE, [['ようす']]).url).toBe('/cases/cocomi/#t=83');
    expect(showPage(PAGE, [['回数']]).url).not.toContain('#t=');
  });

  it('shows the sentence with most of the terms, as they were typed', () => {
    expect(textOf(showPage(PAGE, [['講座'], ['回数']]).excerpt)).toBe(PAGE.blocks[6]);
    expect(textOf(showPage(PAGE, [['おふろ', '沐浴']]).excerpt)).toBe(PAGE.blocks[2]);
  });

  it('shows what the page says where nothing of it was searched', () => {
    const shown = showPage(PAGE, [['寄付']]);
    expect(shown.parts).toEqual([]);
    expect(shown.url).toBe(PAGE.url);
    expect(textOf(shown.excerpt)).toBe('したこと');
    const answered = showPage({ ...PAGE, answer: '講座の意味です。' }, [['寄付']]);
    expect(textOf(answered.excerpt)).toBe('講座の意味です。');
  });
});
