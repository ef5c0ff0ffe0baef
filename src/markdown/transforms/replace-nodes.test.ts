import { expect, it } from 'vitest';
import { parseBody } from '../parse-body.ts';
import { plainText } from '../plain-text.ts';
import { replaceNodes } from './replace-nodes.ts';

it('goes from the leaves upwards, and takes none, one or many for a node', () => {
  const tree = parseBody('あ**い**`う`\n\n---');
  const seen: string[] = [];
  replaceNodes(tree, (node) => {
    seen.push(node.type);
    if (node.type === 'thematicBreak') return [];
    if (node.type === 'strong') return node.children;
    if (node.type === 'inlineCode') return [{ type: 'text', value: 'え' }, { type: 'break' }];
    return undefined;
  });
  expect(seen).toEqual(['text', 'text', 'strong', 'inlineCode', 'paragraph', 'thematicBreak']);
  expect(tree.children).toHaveLength(1);
  expect(plainText(tree)).toBe('あいえ ');
});
