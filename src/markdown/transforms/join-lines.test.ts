import { expect, it } from 'vitest';
import { parseBody } from '../parse-body.ts';
import { plainText } from '../plain-text.ts';
import { remarkJoinLines } from './join-lines.ts';

const through = (markdown: string): string => {
  const tree = parseBody(markdown);
  remarkJoinLines()(tree);
  return plainText(tree);
};

it.each([
  ['あ\nい', 'あい'],
  ['漢\n字', '漢字'],
  ['ア\nー', 'アー'],
  ['。\n「', '。「'],
  ['か\u3099\nき', 'か\u3099き'],
  ['𠮷\n𠮷', '𠮷𠮷'],
  ['①\nあ', '①あ'],
  ['あ\n※', 'あ※'],
  ['A。\nB', 'A。B'],
  ['A\n（B）', 'A（B）'],
  ['A\nB', 'A\nB'],
  ['A\nあ', 'A\nあ'],
  ['あ\n1', 'あ\n1'],
  ['한\n글', '한\n글'],
  ['don’t\nstop', 'don’t\nstop'],
  ['…\nA', '…\nA'],
  ['**あ**\n**い**', 'あい'],
  ['**A**\n**い**', 'A\nい'],
  ['[あ\nい](/a/)\nう', 'あいう'],
  ['`あ`\n`い`', 'あい'],
  ['{漢|かん}\n{字|じ}', '漢字'],
  ['あ![絵](../media/a.jpg)\nい', 'あ絵\nい'],
  ['あ[^1]\nい\n\n[^1]: う\nえ', 'あいうえ'],
  ['あ\n[^1]い\n\n[^1]: う', 'あいう'],
  ['あ\r\nい', 'あい'],
  ['A\r\nB', 'A\nB'],
  ['あ\nい\n===', 'あい'],
  ['~~あ\nい~~', 'あい'],
])('makes of %j %j', (markdown, text) => {
  expect(through(markdown)).toBe(text);
});

it('leaves code alone', () => {
  expect(through('```\nあ\nい\n```')).toBe('あ\nい');
});
