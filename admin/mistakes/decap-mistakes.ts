import { store } from 'decap-cms-core/dist/esm/redux/index.js';
import { isImmutable } from 'immutable';
import { fieldPath } from './field-path.ts';
import { fieldOf, findField } from './find-field.ts';
import type { Mistake } from './mistake.ts';

const labelOf = (root: ParentNode, id: string): HTMLElement | null =>
  root.querySelector<HTMLElement>(`label[for="${CSS.escape(id)}"]`);

/** 「SNS 2 › アドレス」 of 「アドレス」: there are as many of them as the list has items. */
function inItem(words: string, label: Element | null): string {
  const item = label?.closest('[role=group]')?.getAttribute('aria-label') ?? '';
  return item === '' || words.startsWith(`「${item}」`)
    ? words
    : words.replace(/^「/, `「${item} › `);
}

/** What Decap itself finds wrong in the form. */
export function decapMistakes(root: ParentNode): Mistake[] {
  const errors = store.getState().entryDraft.get('fieldsErrors');
  if (!isImmutable(errors)) return [];
  const byField = errors.toJS() as Record<string, { message?: unknown }[]>;
  return Object.entries(byField).flatMap(([id, found]) => {
    const label = labelOf(root, id);
    return found.flatMap(({ message }) => {
      if (typeof message !== 'string') return [];
      const words = inItem(message, label);
      return [
        {
          words,
          field: () => {
            const now = labelOf(root, id);
            // Made anew, a form has other ids.
            return now ? fieldOf(now) : findField(root, fieldPath(words));
          },
        },
      ];
    });
  });
}
