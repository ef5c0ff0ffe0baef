import { withoutNumber } from './field-path.ts';
import { labelWords } from './label-words.ts';

/** What is marked as wrong, then what an editor writes in, before what only opens or chooses something. */
const CONTROLS = [
  '[aria-invalid=true]',
  'input:not([type=hidden]), textarea, select, [contenteditable=true]',
  'button:not(:disabled)',
];

/**
 * Where the editor writes what a label names; it may lie in a group that is folded: unfold.ts.
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
  return field ?? undefined;
}

/** The innermost of the items that have these names: admin/mended-widgets.ts. */
const itemIn = (form: ParentNode, names: readonly string[]): ParentNode =>
  names.reduce<ParentNode>(
    (around, name) =>
      around.querySelector(`[role=group][aria-label="${CSS.escape(name)}"]`) ?? around,
    form,
  );

/** The labels with this name, or those of which it is one of several. */
function labelled(around: ParentNode, name: string): HTMLElement[] {
  const labels = [...around.querySelectorAll<HTMLElement>('label, legend')];
  const exact = labels.filter((each) => labelWords(each) === name);
  return exact.length > 0
    ? exact
    : labels.filter((each) => labelWords(each) === withoutNumber(name));
}

const isBehind = (label: Element, other: Element): boolean =>
  (other.compareDocumentPosition(label) & Node.DOCUMENT_POSITION_FOLLOWING) !== 0;

/** The label at the end of a path, of the right group where several have its name. */
function labelAt(form: ParentNode, path: readonly string[]): HTMLElement | undefined {
  const [part = '', ...outer] = path.toReversed();
  const item = itemIn(form, outer.toReversed());
  const [group] = outer;
  if (item !== form || group === undefined) return labelled(item, part)[0];
  // Items of our own controls are no groups: the second has the second label behind the list's.
  const [around] = labelled(form, group);
  const inGroup = labelled(form, part).filter((each) => !around || isBehind(each, around));
  const number = Number(/ (\d+)$/.exec(group)?.[1] ?? 1);
  return inGroup[number - 1] ?? inGroup[0];
}

/**
 * The field that a mistake is told of, or the innermost of its groups that the form has.
 * @param path labels from the outside in, 「動画 › 文字起こし」, 「メニュー 2 › アドレス」
 */
export function findField(form: ParentNode, path: readonly string[]): HTMLElement | undefined {
  for (let length = path.length; length > 0; length -= 1) {
    const label = labelAt(form, path.slice(0, length)) ?? labelled(form, path[length - 1] ?? '')[0];
    const field = label && fieldOf(label);
    if (field) return field;
  }
  return undefined;
}
