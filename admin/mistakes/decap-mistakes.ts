import { store } from 'decap-cms-core/dist/esm/redux/index.js';
import { isImmutable } from 'immutable';
import { fieldOf } from './find-field.ts';
import { labelWords } from './label-words.ts';
import type { Mistake } from './mistake.ts';

const labelOf = (root: ParentNode, id: string): HTMLElement | null =>
  root.querySelector<HTMLElement>(`label[for="${CSS.escape(id)}"]`);

/** What Decap itself finds wrong in the form. */
export function decapMistakes(root: ParentNode): Mistake[] {
  const errors = store.getState().entryDraft.get('fieldsErrors');
  if (!isImmutable(errors)) return [];
  const byField = errors.toJS() as Record<string, { message?: unknown }[]>;
  return Object.entries(byField).flatMap(([id, found]) => {
    const label = labelOf(root, id);
    return found.flatMap(({ message }) =>
      typeof message === 'string'
        ? [
            {
              words: message,
              labels: label ? [labelWords(label)] : [],
              field: () => {
                const now = labelOf(root, id);
                return now ? fieldOf(now) : undefined;
              },
            },
          ]
        : [],
    );
  });
}
