import { store } from 'decap-cms-core/dist/esm/redux/index.js';
import { currentBackend } from '../backends/site-backend.ts';
import { isToldElsewhere } from './is-told-elsewhere.ts';
import { notificationWords, type Notification } from './notification-words.ts';
import { publishedEntry, tellPublished, type Teller } from './tell-published.ts';

/** Long enough to read that something has gone well; what has not stays until it is closed. */
const SHOWN_MS = 8000;

const ASKED_MS = 2000;

const dismiss = (id: string): void => {
  store.dispatch({ type: 'NOTIFICATION_DISMISS', id });
};

const teller: Teller = {
  ask: () => currentBackend().siteBuild(),
  wait: () => new Promise((resolve) => setTimeout(resolve, ASKED_MS)),
  show: (notification) => {
    store.dispatch({ type: 'NOTIFICATION_SEND', payload: notification });
  },
  dismiss,
};

/** Beside the form, which is still there when the page has been looked at. */
function linkTo(root: Document, page: string): HTMLElement {
  const link = root.createElement('a');
  link.href = page;
  link.target = '_blank';
  link.rel = 'noopener';
  link.textContent = 'ページを開く（新しいタブ）';
  return link;
}

function toast(root: Document, { id, type, page }: Notification, words: string): HTMLElement {
  const text = root.createElement('p');
  text.textContent = words;
  if (page !== undefined) text.append(root.createElement('br'), linkTo(root, page));
  const close = root.createElement('button');
  close.type = 'button';
  close.textContent = '閉じる';
  close.addEventListener('click', () => {
    dismiss(id);
  });
  const box = root.createElement('div');
  box.role = type === 'success' || type === 'info' ? 'status' : 'alert';
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
    if (added.type === 'success' && !added.stays) setTimeout(dismiss, SHOWN_MS, added.id);
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
      const published = publishedEntry(each);
      if (published) void tellPublished(published, teller);
      if (published || isToldElsewhere(each)) dismiss(each.id);
      else if (!shown.has(each.id)) show(each);
    }
  });
}
