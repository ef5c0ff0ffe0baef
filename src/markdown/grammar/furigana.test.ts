import { describe, expect, it } from 'vitest';
import { renderMarkdown } from '../render.ts';

const rubies = async (markdown: string): Promise<number> =>
  (await renderMarkdown(markdown)).split('<ruby>').length - 1;

describe('furigana', () => {
  it.each([
    '{漢字|かんじ}',
    `{${'漢'.repeat(30)}|か}`,
    '{々|のま}',
    '{1人|ひとり}',
    '{漢|ゔ・ー}',
    'あ{漢字|かんじ}あ',
    '\\\\{漢字|かんじ}',
  ])('reads %j', async (markdown) => {
    expect(await rubies(markdown)).toBe(1);
  });

  it.each([
    '{漢字|}',
    '{|か}',
    '{漢字| }',
    '{漢字|ー}',
    '{漢字|ka}',
    '{漢字|かa}',
    '{漢 字|かんじ}',
    '{漢<b|か}',
    '{漢*|か}',
    `{${'漢'.repeat(31)}|か}`,
    `{漢|${'か'.repeat(61)}}`,
    `{漢${'あ'.repeat(300)}|か}`,
    '{漢字|か\nん}',
    '{漢字|かんじ',
    '\\{漢字|かんじ}',
    '{漢字\\|かんじ\\}',
  ])('leaves %j as text', async (markdown) => {
    expect(await rubies(markdown)).toBe(0);
  });
});
