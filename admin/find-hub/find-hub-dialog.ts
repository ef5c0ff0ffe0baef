import { PREFECTURES } from '../../src/schema/vocabulary.ts';
import { collections } from '../../src/schema/index.ts';
import { currentBackend, onLogin } from '../backends/site-backend.ts';
import { findPart } from '../find-part.ts';
import { findHubs, listedHub, type ListedHub } from './find-hubs.ts';

/** More are not drawn; the editor types on. */
const SHOWN = 50;
const { folder } = collections.hubs;
const LABELS = new Map<string, string>(PREFECTURES.map(({ value, label }) => [value, label]));

/** All hubs as they are published now. */
async function loadHubs(): Promise<ListedHub[]> {
  const entries = await currentBackend().listedEntries(folder);
  return entries.map(({ file, data }) =>
    listedHub(
      file.path.slice(folder.length + 1).replace(/\.md$/, ''),
      JSON.parse(data) as Record<string, unknown>,
    ),
  );
}

const statusOf = (count: number, isAll: boolean): string => {
  if (count === 0)
    return 'あてはまる拠点がありません。言葉を短くするか、都道府県を変えてください。';
  const cut = count > SHOWN ? `はじめの${SHOWN}か所を出しています。` : '';
  return `${isAll ? '全部で' : ''}${count.toLocaleString('ja')}か所あります。${cut}`;
};

const isString = (value: unknown): string => (typeof value === 'string' ? value : '');

/**
 * Shows the dialog until it is closed. It is not in the page before: its labels would be taken for
 * those of an entry's form.
 */
async function showDialog(root: Document): Promise<void> {
  const whole = findPart(root, '[data-find-hub]', HTMLTemplateElement);
  root.body.append(whole.content.cloneNode(true));
  const form = findPart(root, '[data-find-hub-form]', HTMLFormElement);
  const status = findPart(root, '[data-find-hub-status]', HTMLElement);
  const list = findPart(root, '[data-find-hub-list]', HTMLElement);
  const template = findPart(root, '[data-find-hub-item]', HTMLTemplateElement);
  const dialog = form.closest('dialog');
  let hubs: ListedHub[] = [];

  const showItem = ({ slug, id, name, municipality, prefecture, isClosed }: ListedHub): Node => {
    const item = template.content.cloneNode(true) as DocumentFragment;
    const set = (field: string, text: string): void => {
      findPart(item, `[data-${field}]`, HTMLElement).textContent = text;
    };
    set('name', name + (isClosed ? '（閉所）' : ''));
    set('place', `${LABELS.get(prefecture) ?? ''}${municipality}`);
    set('id', id);
    findPart(item, 'a', HTMLAnchorElement).href = `#/collections/hubs/entries/${slug}`;
    return item;
  };
  const show = (): void => {
    const asked = new FormData(form);
    const found = findHubs(hubs, isString(asked.get('words')), isString(asked.get('prefecture')));
    list.replaceChildren(...found.slice(0, SHOWN).map(showItem));
    status.textContent = statusOf(found.length, found.length === hubs.length);
  };

  form.addEventListener('input', show);
  form.addEventListener('submit', (event) => {
    event.preventDefault();
    list.querySelector('a')?.focus();
  });
  list.addEventListener('click', (event) => {
    if (event.target instanceof Element && event.target.closest('a')) dialog?.close();
  });
  dialog?.addEventListener('close', () => {
    dialog.remove();
  });
  status.textContent = '拠点の一覧を読んでいます…';
  dialog?.showModal();
  try {
    hubs = await loadHubs();
    show();
  } catch {
    status.textContent =
      '拠点の一覧を読めませんでした。つながりを確かめて、もう一度開いてください。';
  }
}

/** Lets an editor find a hub among thousands and open it. @param root the page */
export function startFindHub(root: Document): void {
  const opener = findPart(root, '[data-find-hub-open]', HTMLButtonElement);
  let isLoggedIn = false;
  const place = (): void => {
    // In an entry's form it would stand in the way.
    opener.hidden = !isLoggedIn || /\/(?:entries|new)(?:\/|$)/.test(location.hash);
  };
  opener.addEventListener('click', () => void showDialog(root));
  window.addEventListener('hashchange', place);
  onLogin((loggedIn) => {
    isLoggedIn = loggedIn;
    place();
  });
}
