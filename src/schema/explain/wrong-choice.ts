import type { FieldNode } from '../field-tree.ts';
import type { Term } from '../vocabulary.ts';
import { choicesInForm } from './choices-in-form.ts';
import { guessChoice } from './guess-choice.ts';

const LONGEST = 6;

const isWord = (input: unknown): input is string | number | boolean =>
  ['string', 'number', 'boolean'].includes(typeof input);

/** For somebody who edits the file and writes the code. */
function inFile(options: readonly Term[], input: unknown, meant: Term | undefined): string {
  const list = `選べるもの：${options.map(({ label, value }) => `${label}（${value}）`).join('、')}`;
  if (!isWord(input)) return `次の中から一つを書いてください。${list}`;
  const written = String(input);
  if (!meant) return `「${written}」は選べません。（ ）の中の言葉を書いてください。${list}`;
  const message =
    meant.label === written
      ? `「${meant.label}」は「${meant.value}」と書いてください。`
      : `「${written}」は選べません。「${meant.label}」のことなら「${meant.value}」と書いてください。`;
  return options.length > LONGEST ? message : `${message}${list}`;
}

/** For somebody who chooses the label. */
function inForm(options: readonly Term[], input: unknown, meant: Term | undefined): string {
  const start = isWord(input) && input !== meant?.label ? `「${String(input)}」は選べません。` : '';
  return meant
    ? `${start}「${meant.label}」を選びなおしてください。`
    : `${start}選びなおしてください。${choicesInForm(options)}`;
}

/** Words for a value that its list does not have. */
export function explainWrongChoice(node: FieldNode, input: unknown) {
  const options = node.options ?? (node.enum ?? []).map((value) => ({ value, label: value }));
  const meant = guessChoice(options, input);
  return {
    kind: 'choice' as const,
    message: inFile(options, input, meant),
    inForm: inForm(options, input, meant),
    value: (meant ?? options[0])?.value,
  };
}
