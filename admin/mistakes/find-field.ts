import { labelWords } from './label-words.ts';

/** What is marked as wrong, then what an editor writes in, before what only opens or chooses something. */
const CONTROLS = [
  '[aria-invalid=true]',
  'input:not([type=hidden]), textarea, select, [contenteditable=true]',
  'button:not(:disabled)',
];

/** A hidden part lies in a group or a list that is folded: what unfolds it is the place to go. */
function visible(field: HTMLElement): HTMLElement | undefined {
  if (field.checkVisibility()) return field;
  let around = field.parentElement;
  while (around && !around.checkVisibility()) around = around.parentElement;
  return around?.querySelector<HTMLElement>('button') ?? around ?? undefined;
}

/**
 * Where the editor writes what a label names.
 * @param label a `label` or `legend` of the form
 */
export function fieldOf(label: HTMLElement): HTMLElement | undefined {
  const named = label instanceof HTMLLabelElement ? label.control : null;
  let around = label.parentElement;
  let field: HTMLElement | null = named;
  // Some of Decap's controls do not bear the id that their label names.
  for (let up = 0; !field && around && up < 3; up += 1, around = around.parentElement) {
    const inside = around;
    field = CONTROLS.map((kind) => inside.querySelector<HTMLElement>(kind)).find(Boolean) ?? null;
  }
  return field ? visible(field) : undefined;
}

/** 「メニュー 2」: the second of a list. */
const numberOf = (part = ''): number => Number(/ (\d+)$/.exec(part)?.[1] ?? 1);

const isBehind = (label: Element, other: Element): boolean =>
  (other.compareDocumentPosition(label) & Node.DOCUMENT_POSITION_FOLLOWING) !== 0;

/**
 * The field that a mistake is told of, or the innermost of its groups that the form shows.
 * @param path labels from the outside in, 「動画 › 文字起こし」, 「メニュー 2 › アドレス」
 */
export function findField(form: ParentNode, path: string): HTMLElement | undefined {
  const labels = [...form.querySelectorAll<HTMLElement>('label, legend')];
  const named = (part: string): HTMLElement[] => {
    // 「時間帯 2」 is the second of 「時間帯」.
    const names = [part, part.replace(/ \d+$/, '')];
    return labels.filter((each) => names.includes(labelWords(each)));
  };
  const parts = path.split(' › ');
  for (const [at, part] of [...parts.entries()].toReversed()) {
    const group = parts[at - 1];
    const [around] = group === undefined ? [] : named(group);
    const inGroup = named(part).filter((each) => !around || isBehind(each, around));
    const label = inGroup[numberOf(group) - 1] ?? inGroup[0] ?? named(part)[0];
    const field = label && fieldOf(label);
    if (field) return field;
  }
  return undefined;
}
