import type { Root } from 'mdast';
import { expect, it } from 'vitest';
import { parseBody } from '../parse-body.ts';
import { remarkPlainHtml } from './plain-html.ts';

const through = (markdown: string): Root => {
  const tree = parseBody(markdown);
  remarkPlainHtml()(tree);
  return tree;
};

it.each([
  '<b>',
  '<div>\n\n**あ**\n\n</div>',
  '- <b>\n\n> <p>\n\n:::note\n<p>\n:::',
  '[<b>](/a/) **<b>**',
])('leaves no HTML in %j', (markdown) => {
  expect(JSON.stringify(through(markdown))).not.toContain('"html"');
});

it('shows a block as a paragraph and a tag in a line as text', () => {
  expect(through('<div>\nあ').children).toEqual([
    { type: 'paragraph', children: [{ type: 'text', value: '<div>\nあ' }] },
  ]);
  expect(through('あ<b>').children[0]).toMatchObject({
    children: [{ value: 'あ' }, { type: 'text', value: '<b>' }],
  });
});
