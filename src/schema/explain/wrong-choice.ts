import type { FieldNode } from '../field-tree.ts';
import { guessChoice } from './guess-choice.ts';

const LONGEST = 6;

/** Words for a value that its list does not have. */
export function explainWrongChoice(node: FieldNode, input: unknown) {
  const options = node.options ?? (node.enum ?? []).map((value) => ({ value, label: value }));
  const meant = guessChoice(options, input);
  const list = `選べるもの：${options.map(({ label, value }) => `${label}（${value}）`).join('、')}`;
  const kind = 'choice' as const;
  const isWord = typeof input === 'string' || typeof input === 'number';
  if (!isWord && typeof input !== 'boolean') {
    return { kind, message: `次の中から一つを書いてください。${list}`, value: options[0]?.value };
  }
  const written = String(input);
  if (!meant) {
    const message = `「${written}」は選べません。（ ）の中の言葉を書いてください。${list}`;
    return { kind, message, value: options[0]?.value };
  }
  const message =
    meant.label === written
      ? `「${meant.label}」は「${meant.value}」と書いてください。`
      : `「${written}」は選べません。「${meant.label}」のことなら「${meant.value}」と書いてください。`;
  return {
    kind,
    message: options.length > LONGEST ? message : `${message}${list}`,
    value: meant.value,
  };
}
