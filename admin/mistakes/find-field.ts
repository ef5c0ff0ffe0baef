/** What is marked as wrong, then what an editor writes in, before what only opens or chooses something. */
const CONTROLS = [
  '[aria-invalid=true]',
  'input:not([type=hidden]), textarea, select, [contenteditable=true]',
  'button:not(:disabled)',
];

/** A label's own words, without the mark of fields that may stay empty. */
const wordsOf = (label: Element): string => label.textContent.replace(/\s*\(任意\)\s*$/, '').trim();

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

const labelIn = (around: ParentNode, names: readonly string[]): HTMLElement | undefined =>
  [...around.querySelectorAll<HTMLElement>('label, legend')].find((each) =>
    names.includes(wordsOf(each)),
  );

/** The innermost of the groups that have these names. */
const groupIn = (form: ParentNode, names: readonly string[]): ParentNode =>
  names.reduce<ParentNode>(
    (around, name) =>
      around.querySelector(`[role=group][aria-label="${CSS.escape(name)}"]`) ?? around,
    form,
  );

/**
 * The field that a mistake is told of, or the innermost of its groups that the form has.
 * @param path labels from the outside in, 「動画 › 文字起こし」
 */
export function findField(form: ParentNode, path: string): HTMLElement | undefined {
  const parts = path.split(' › ');
  for (const [depth, part] of [...parts.entries()].toReversed()) {
    // 「時間帯 2」 is the second of 「時間帯」.
    const names = [part, part.replace(/ \d+$/, '')];
    const label = labelIn(groupIn(form, parts.slice(0, depth)), names) ?? labelIn(form, names);
    const field = label && fieldOf(label);
    if (field) return field;
  }
  return undefined;
}
