import { collections, imagePath, siteFile, type Collection } from '../../src/schema/index.ts';
import { onConflict, type Conflict } from '../backends/conflict.ts';
import { fieldsFromSchema } from '../fields-from-schema.ts';
import { findPart } from '../find-part.ts';
import { focusForm } from '../focus-form.ts';
import { Refusal } from '../refusal.ts';
import { conflictWords } from './conflict-words.ts';
import { openAgain } from './open-again.ts';
import { BODY, mergeFields, type FieldConflict, type MergedFields } from './merge-fields.ts';
import { valueWords } from './value-words.ts';
import { writeMerged } from './write-merged.ts';

const formOf = (collection: string) => {
  const definition = (collections as Record<string, Collection>)[collection];
  const fields = fieldsFromSchema(definition?.schema(imagePath) ?? siteFile.schema());
  const body = definition?.body.label ?? '';
  return {
    field: (name: string) => fields.find((each) => each.name === name),
    label: (name: string) =>
      name === BODY ? body : (fields.find((each) => each.name === name)?.label ?? name),
    order: fields.map(({ name }) => name),
  };
};

const NOT_SAVED =
  '保存できませんでした。書いたものは画面に残っています。つながりを確かめて、もう一度押してください。';

/** Shows what met, both texts, and a way on. */
export function startConflictDialog(root: Document): void {
  const part = <T extends Element>(name: string, kind: abstract new () => T): T =>
    findPart(root, `[data-conflict${name}]`, kind);
  const dialog = part('', HTMLDialogElement);
  const text = part('-text', HTMLElement);
  const none = part('-none', HTMLElement);
  const some = part('-some', HTMLElement);
  const list = part('-fields', HTMLElement);
  const status = part('-status', HTMLElement);
  const save = part('-save', HTMLButtonElement);
  const template = part('-field', HTMLTemplateElement);
  let resolve = (): Promise<void> => Promise.resolve();
  let open = (): Promise<void> => Promise.resolve();

  const showField = (conflict: Conflict, { name, mine, theirs }: FieldConflict): Node => {
    const form = formOf(conflict.collection);
    const item = template.content.cloneNode(true) as DocumentFragment;
    const set = (selector: string, words: string): void => {
      findPart(item, selector, HTMLElement).textContent = words;
    };
    set('legend', form.label(name));
    set('[data-mine]', valueWords(form.field(name), mine));
    set('[data-theirs]', valueWords(form.field(name), theirs));
    set('[data-theirs-label]', conflict.isPublished ? '公開中の内容' : '相手の内容');
    for (const radio of item.querySelectorAll('input')) radio.name = `conflict-${name}`;
    return item;
  };

  const chosen = (conflict: Conflict, { fields, conflicts }: MergedFields): string => {
    const all = { ...fields };
    for (const { name, theirs } of conflicts) {
      const radio = list.querySelector<HTMLInputElement>(`input[name="conflict-${name}"]:checked`);
      if (radio?.value !== 'theirs') continue;
      if (theirs === undefined) Reflect.deleteProperty(all, name);
      else all[name] = theirs;
    }
    return writeMerged(conflict, all, formOf(conflict.collection).order);
  };

  onConflict((conflict) => {
    const merged = mergeFields(conflict);
    text.textContent = conflictWords(conflict);
    none.hidden = merged.conflicts.length > 0;
    some.hidden = merged.conflicts.length === 0;
    list.replaceChildren(...merged.conflicts.map((each) => showField(conflict, each)));
    status.textContent = '';
    save.disabled = false;
    resolve = () => conflict.resolve(chosen(conflict, merged));
    open = () => openAgain(conflict.collection, conflict.slug);
    if (!dialog.open) dialog.showModal();
  });
  part('-close', HTMLButtonElement).addEventListener('click', () => {
    dialog.close();
  });
  dialog.addEventListener('close', () => {
    focusForm(root);
  });
  save.addEventListener('click', () => {
    save.disabled = true;
    status.textContent = '保存しています…';
    resolve().then(
      () => open(),
      (error: unknown) => {
        save.disabled = false;
        // Ours say why: what met may have changed again, and is on the screen then.
        status.textContent = error instanceof Refusal ? error.message : NOT_SAVED;
      },
    );
  });
}
