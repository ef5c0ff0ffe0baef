import type { z } from 'astro/zod';
import type { FieldNode } from '../field-tree.ts';
import { choiceLabel } from './choice-label.ts';

const isTextList = (value: unknown): value is string[] =>
  Array.isArray(value) && value.every((item) => typeof item === 'string');

/** Words for what is in a list twice. */
function explainTwice(node: FieldNode, twice: readonly string[], input: readonly string[]) {
  const messageOf = (nameOf: (code: string, label: string) => string): string => {
    const names = [...new Set(twice)].map((code) => {
      const label = choiceLabel(node, code);
      return label === undefined ? code : nameOf(code, label);
    });
    return `「${names.join('」「')}」が二度入っています。一つにしてください。`;
  };
  return {
    kind: 'rule' as const,
    message: messageOf((code, label) => `${label}（${code}）`),
    inForm: messageOf((_, label) => label),
    value: [...new Set(input)],
  };
}

/** What a rule of ours can say besides its message: a value instead, and an example in words. */
interface RuleParams {
  fix?: unknown;
  example?: string;
}

/** Words for a list as a whole, and for what breaks a rule of ours. */
export function explainList(node: FieldNode, issue: z.core.$ZodIssue) {
  const { input, message } = issue;
  // Where the schema has words of its own, zod's general ones are not there.
  if (issue.code === 'too_small' && message.startsWith('小さすぎ')) {
    return { kind: 'range' as const, message: `${String(issue.minimum)}つ以上書いてください。` };
  }
  if (issue.code !== 'custom') return { kind: 'rule' as const, message };
  if (node.type === 'array' && isTextList(input)) {
    const twice = input.filter((item, index) => input.indexOf(item) < index);
    if (twice.length > 0) return explainTwice(node, twice, input);
  }
  const { fix, example }: RuleParams = issue.params ?? {};
  return {
    kind: 'rule' as const,
    message,
    ...(example !== undefined && { inForm: `${message}例：${example}` }),
    ...(fix !== undefined && { value: fix }),
  };
}
