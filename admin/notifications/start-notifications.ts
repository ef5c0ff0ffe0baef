import { store } from 'decap-cms-core/dist/esm/redux/index.js';
import { isToldElsewhere } from './is-told-elsewhere.ts';
import { notificationWords, type Notification } from './notification-words.ts';

/** Long enough to read that something has gone well; what has not stays until it is closed. */
const SHOWN_MS = 8000;

const dismiss = (id: string): void => {
  store.dispatch({ type: 'NOTIFICATION_DISMISS', id });
};

function toast(root: Document, { id, type }: Notification, words: string): HTMLElement {
  const text = root.createElement('p');
  text.textContent = words;
  const close = root.createElement('button');
  close.type = 'button';
  close.textContent = '閉じる';
  close.addEventListener('click', () => {
    dismiss(id);
  });
  const box = root.createElement('div');
  box.role = type === 'success' ? 'status' : 'alert';
  box.dataset.kind = type ?? 'info';
  box.append(text, close);
  return box;
}

/**
 * Shows what Decap tells the editor, above everything else, its media library and our dialogs
 * included. Stands in the place of Decap's own, which lies behind them, takes refusals away before
 * they are read, and puts all sentences on one line.
 * @param root the page
 */
export function startNotifications(root: Document): void {
  const place = root.createElement('div');
  place.className = 'cms-toasts';
  place.popover = 'manual';
  root.body.append(place);
  const shown = new Map<string, { box: HTMLElement; words: string }>();

  const show = (added: Notification): void => {
    const words = notificationWords(added);
    const before = [...shown];
    const box = toast(root, added, words);
    // It counts as shown before others go: their going is told to us as well.
    shown.set(added.id, { box, words });
    for (const [id, other] of before) {
      // The same once more, or over by now.
      const isOver = added.type === 'success' && other.box.role === 'alert';
      if (other.words === words || isOver) dismiss(id);
    }
    // Opened last, it lies above a dialog that is open.
    place.hidePopover();
    place.showPopover();
    place.append(box);
    if (box.role === 'status') setTimeout(dismiss, SHOWN_MS, added.id);
  };

  store.subscribe(() => {
    const { notifications } = store.getState().notifications;
    const there = new Set(notifications.map(({ id }) => id));
    for (const [id, { box }] of shown) {
      if (there.has(id)) continue;
      box.remove();
      shown.delete(id);
    }
    const added = notifications.filter(({ id }) => !shown.has(id));
    if (shown.size + added.length === 0) place.hidePopover();
    for (const each of added) {
      if (isToldElsewhere(each)) dismiss(each.id);
      else if (!shown.has(each.id)) show(each);
    }
  });
}
