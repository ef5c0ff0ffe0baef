import type { z } from 'astro/zod';
import type { FieldNode } from '../field-tree.ts';

const isTextList = (value: unknown): value is string[] =>
  Array.isArray(value) && value.every((item) => typeof item === 'string');

/** Words for a list as a whole, and for what breaks a rule of ours. */
export function explainList(node: FieldNode, issue: z.core.$ZodIssue) {
  const { input, message } = issue;
  // Where the schema has words of its own, zod's general ones are not there.
  if (issue.code === 'too_small' && message.startsWith('小さすぎ')) {
    return { kind: 'range' as const, message: `${String(issue.minimum)}つ以上書いてください。` };
  }
  if (issue.code === 'custom' && node.type === 'array' && isTextList(input)) {
    const twice = input.filter((item, index) => input.indexOf(item) < index);
    if (twice.length > 0) {
      return {
        kind: 'rule' as const,
        message: `「${[...new Set(twice)].join('」「')}」が二度入っています。一つにしてください。`,
        value: [...new Set(input)],
      };
    }
  }
  return { kind: 'rule' as const, message };
}
