import { store } from 'decap-cms-core/dist/esm/redux/index.js';
import { findPart } from '../find-part.ts';
import { decapMistakes } from './decap-mistakes.ts';
import { draftMistakes } from './draft-mistakes.ts';
import { fieldPath } from './field-path.ts';
import { findField } from './find-field.ts';
import { hasChanged } from './has-changed.ts';
import { inOrder } from './in-order.ts';
import { joinMistakes } from './join-mistakes.ts';
import type { Mistake } from './mistake.ts';
import { showForm } from './show-form.ts';
import { stillToTell } from './still-to-tell.ts';
import { unfold } from './unfold.ts';

/** Milliseconds after which somebody who writes has come to a rest. */
const RESTING = 1000;

const dataNow = (): unknown => store.getState().entryDraft.getIn(['entry', 'data']);

/** Shows an editor what has to be put right, and leads to it. */
export interface MistakesPanel {
  /** @param words sentences that begin with the field's label, 「「タイトル」入力してください。」 */
  show: (words: readonly string[]) => void;
  close: () => void;
}

/** @returns where the editor is now */
async function goTo(root: ParentNode, { field }: Mistake): Promise<HTMLElement | undefined> {
  await showForm(root);
  const hidden = field();
  const found = hidden && (await unfold(hidden));
  found?.focus({ preventScroll: true });
  found?.scrollIntoView({ block: 'start' });
  return found;
}

const inForm = (root: Document, words: string): Mistake => ({
  words,
  field: () => findField(root, fieldPath(words)),
});

/** One list, in the form's order, of what Decap finds and of what our rules find. */
const oneList = (root: Document, decaps: readonly Mistake[], ours: readonly string[]): Mistake[] =>
  inOrder(
    joinMistakes(
      decaps,
      ours.map((words) => inForm(root, words)),
    ),
  );

/** Decap's messages go after some seconds and do not say where; this list stays. */
export function startMistakesPanel(root: Document): MistakesPanel {
  const panel = findPart(root, '[data-mistakes]', HTMLElement);
  const title = findPart(root, '[data-mistakes-title]', HTMLElement);
  const list = findPart(root, '[data-mistakes-list]', HTMLElement);
  const way = findPart(root, '[data-mistakes-way]', HTMLElement);
  const open = findPart(root, '[data-mistakes-open]', HTMLElement);
  const template = findPart(root, '[data-mistakes-item]', HTMLTemplateElement);

  /** Whether what is told is of words that were not saved: when these are undone, it is not so any more. */
  let isOfChanges = false;
  let shown: readonly Mistake[] = [];
  let isOfForm = false;
  /** The form's data when its mistakes were last looked for, or are to be. */
  let checked: unknown;
  let check: ReturnType<typeof setTimeout> | undefined;
  /** The field that the editor has been led to. */
  let last: HTMLElement | undefined;
  const close = (): void => {
    panel.hidePopover();
  };
  const closeByHand = (): void => {
    const hadFocus = panel.contains(root.activeElement);
    close();
    if (hadFocus) last?.focus();
  };
  const draw = (mistakes: readonly Mistake[]): void => {
    shown = mistakes;
    title.textContent =
      mistakes.length > 0
        ? `直すところが${String(mistakes.length)}つあります`
        : 'すべて直りました。保存してください。';
    way.hidden = mistakes.length === 0 || !isOfForm;
    list.replaceChildren(
      ...mistakes.map((mistake) => {
        const item = template.content.cloneNode(true) as DocumentFragment;
        const button = findPart(item, 'button', HTMLButtonElement);
        button.textContent = mistake.words;
        button.addEventListener('click', () => {
          void goTo(root, mistake).then((found) => {
            last = found;
          });
        });
        return item;
      }),
    );
  };
  const show = (mistakes: readonly Mistake[]): void => {
    if (mistakes.length === 0) return;
    // Drafts are also published from the board, where no form is.
    isOfForm = root.querySelector('#nc-root label') !== null;
    draw(mistakes);
    last = undefined;
    isOfChanges = hasChanged();
    checked = dataNow();
    open.hidden = isOfForm;
    panel.showPopover();
    title.focus();
  };

  findPart(root, '[data-mistakes-close]', HTMLButtonElement).addEventListener('click', closeByHand);
  panel.addEventListener('keydown', ({ key }) => {
    if (key === 'Escape') closeByHand();
  });
  addEventListener('hashchange', close);
  /** What has been put right leaves the list while the editor goes on. */
  const checkAgain = async (): Promise<void> => {
    const data = dataNow();
    // Where the site cannot be asked, nobody knows what is right.
    const ours = await draftMistakes().catch(() => undefined);
    // She has gone on writing meanwhile, or left.
    if (!ours || data !== dataNow() || !panel.matches(':popover-open')) return;
    const next = stillToTell(shown, oneList(root, decapMistakes(root), ours));
    if (next !== shown) draw(next);
  };
  store.subscribe(() => {
    if (isOfChanges && !hasChanged()) {
      isOfChanges = false;
      close();
    }
    // What hinders a publication is not in the form's hands.
    if (!isOfChanges || !panel.matches(':popover-open') || checked === dataNow()) return;
    checked = dataNow();
    clearTimeout(check);
    check = setTimeout(() => void checkAgain(), RESTING);
  });
  /** Decap asks our rules only when its own find nothing: the editor is told of all in one list. */
  const showAll = async (): Promise<void> => {
    const { href } = location;
    close();
    const decaps = decapMistakes(root);
    if (decaps.length === 0) return;
    // Where the site cannot be asked, there is that much to be told at least.
    const ours = await draftMistakes().catch(() => []);
    if (location.href === href) show(oneList(root, decaps, ours));
  };
  // Decap breaks off a save with a rejection that says nothing when the form has mistakes of its own.
  addEventListener('unhandledrejection', (event) => {
    if (event.reason !== undefined) return;
    event.preventDefault();
    void showAll();
  });
  return {
    show: (words) => {
      show(words.map((each) => inForm(root, each)));
    },
    close,
  };
}
