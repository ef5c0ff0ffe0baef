import type { FieldNode } from '../field-tree.ts';
import { correctValue } from './correct-value.ts';
import { sampleOf } from './sample-of.ts';

const groupMessage = ({ properties = {} }: FieldNode): string => {
  const names = Object.entries(properties)
    .filter(([, { widget }]) => widget !== 'hidden')
    .map(([key, { title }]) => `${key}（${title ?? key}）`);
  return `いくつかの項目に分けて、字下げして書いてください。中の項目：${names.join('、')}`;
};

function textMessage({ pattern, format, example }: FieldNode, value: unknown): string {
  if (Array.isArray(value)) return 'ここには一つだけ書けます。「- 」を付けずに書いてください。';
  if (typeof value === 'object') return 'ここには文字を書いてください。中の項目はありません。';
  if (pattern !== undefined || format !== undefined) {
    return example === undefined ? '書き方が合いません。' : `「${example}」の形で書いてください。`;
  }
  const what = typeof value === 'number' ? '数' : '「はい・いいえ」の値';
  return `${what}として読まれます。文字として読まれるように、引用符（'）で囲んでください。`;
}

function messageOf(node: FieldNode, value: unknown): string {
  switch (node.type) {
    case 'array':
      return '1行に一つずつ、初めに「- 」を付けて並べてください。';
    case 'object':
      return groupMessage(node);
    case 'boolean':
      return 'true（はい）か false（いいえ）を書いてください。';
    case 'integer':
      return typeof value === 'number'
        ? '小数は書けません。整数で書いてください。'
        : '数字だけを、半角で書いてください。';
    case 'number':
      return '数字だけを、半角で書いてください。引用符や単位は付けません。';
    default:
      return textMessage(node, value);
  }
}

/**
 * Words for a value of another type than the field's.
 * @param source the value as it stands in the file: `0878682251`, which YAML takes for a number
 */
export function explainWrongType(node: FieldNode, value: unknown, source: string | undefined) {
  const written = node.type === 'string' && typeof value === 'number' ? (source ?? value) : value;
  return {
    kind: 'type' as const,
    message: messageOf(node, value),
    value: correctValue(node, written) ?? sampleOf(node),
  };
}
