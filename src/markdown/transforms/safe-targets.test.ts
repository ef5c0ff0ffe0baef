import type { Root } from 'mdast';
import { expect, it } from 'vitest';
import { plainText } from '../plain-text.ts';
import { parseBody } from '../parse-body.ts';
import { remarkSafeTargets } from './safe-targets.ts';

const through = (markdown: string): Root => {
  const tree = parseBody(markdown);
  remarkSafeTargets()(tree);
  return tree;
};

it.each([
  ['[**押す**](javascript:x)', '押す'],
  ['[![絵](javascript:x)](javascript:x)', '絵'],
  ['![絵](https://x.jp/a.jpg)', '絵'],
  ['あ![](https://x.jp/a.jpg)い', 'あい'],
  ['<javascript:x>', 'javascript:x'],
])('leaves of %j only the words', (markdown, words) => {
  const tree = through(markdown);
  expect(JSON.stringify(tree)).not.toMatch(/"(?:link|image)"/);
  expect(plainText(tree)).toBe(words);
});

it.each(['[a](/a/)', '![a](../media/a.jpg)', '[![a](../media/a.jpg)](https://x.jp/)'])(
  'leaves %j alone',
  (markdown) => {
    expect(through(markdown)).toEqual(parseBody(markdown));
  },
);
