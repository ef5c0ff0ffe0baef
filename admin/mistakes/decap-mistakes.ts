import { store } from 'decap-cms-core/dist/esm/redux/index.js';
import { isImmutable } from 'immutable';
import { fieldOf } from './find-field.ts';
import type { Mistake } from './mistake.ts';

const labelOf = (root: ParentNode, id: string): HTMLElement | null =>
  root.querySelector<HTMLElement>(`label[for="${CSS.escape(id)}"]`);

const before = (a: Element | null, b: Element | null): number =>
  a && b && a.compareDocumentPosition(b) & Node.DOCUMENT_POSITION_FOLLOWING ? -1 : 1;

/** 「SNS 2 › アドレス」 of 「アドレス」: there are as many of them as the list has items. */
function inItem(words: string, label: Element | null): string {
  const item = label?.closest('[role=group]')?.getAttribute('aria-label') ?? '';
  return item === '' || words.startsWith(`「${item}」`)
    ? words
    : words.replace(/^「/, `「${item} › `);
}

/** What Decap itself finds wrong in the form, from top to bottom. */
export function decapMistakes(root: ParentNode): Mistake[] {
  const errors = store.getState().entryDraft.get('fieldsErrors');
  if (!isImmutable(errors)) return [];
  const byField = errors.toJS() as Record<string, { message?: unknown }[]>;
  return Object.entries(byField)
    .map(([id, found]) => ({ id, found, label: labelOf(root, id) }))
    .toSorted((a, b) => before(a.label, b.label))
    .flatMap(({ id, found, label: named }) =>
      found.flatMap(({ message }) =>
        typeof message === 'string'
          ? [
              {
                words: inItem(message, named),
                field: () => {
                  const label = labelOf(root, id);
                  return label ? fieldOf(label) : undefined;
                },
              },
            ]
          : [],
      ),
    );
}
