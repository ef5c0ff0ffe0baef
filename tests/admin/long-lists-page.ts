import { DecapCmsCore as CMS } from 'decap-cms-core';
import type { Cursor, ImplementationEntry } from 'decap-cms-lib-util';
import { createElement } from 'react';
import { EntryLists } from '../../admin/backends/entry-lists.ts';
import { setCurrentBackend, type SiteBackend } from '../../admin/backends/site-backend.ts';
import { cmsConfig } from '../../admin/config.ts';
import { pageLists } from '../../admin/long-lists/page-lists.ts';
import { registerParts } from '../../admin/register-parts.ts';

/** Runs in the browser: the real Decap with our lists, on a backend that holds hubs in memory. */

const FOLDER = 'content/hubs';
const COUNTS = { aichi: 60, hokkaido: 70, tokyo: 20 };
const PLACES = { aichi: '名古屋市', hokkaido: '札幌市', tokyo: '港区' };
const DRAFT = 'hubs/aichi/hub-0';

/** Names run against the order of files: the last file has the first name. */
const FILES = Object.entries(COUNTS).flatMap(([prefecture, count], at) =>
  Array.from({ length: count }, (_, index) => {
    const id = `hub-${index}`;
    const place = PLACES[prefecture as keyof typeof PLACES];
    const name = `見本ひろば${String(999 - index * 3 - at)}`;
    return {
      path: `${FOLDER}/${prefecture}/${id}.md`,
      blob: `${prefecture}-${id}`.padEnd(40, '0'),
      text: `---\nid: ${id}\nname: ${name}\nprefecture: ${prefecture}\nmunicipality: ${place}\n---\n`,
    };
  }),
);
/** Publishes a hub, or another name of one, as any editor may do at any time. */
function publish(id: string, name: string): void {
  const path = `${FOLDER}/tokyo/${id}.md`;
  const at = FILES.findIndex((file) => file.path === path);
  const blob = `${name}-${id}`.padEnd(40, '0');
  const text = `---\nid: ${id}\nname: ${name}\nprefecture: tokyo\nmunicipality: 港区\n---\n`;
  FILES.splice(at === -1 ? FILES.length : at, 1, { path, blob, text });
  head += 1;
}
/** The number of what was published last. */
let head = 0;
Object.assign(globalThis, { publish });

const textOf = (path: string): string => FILES.find((file) => file.path === path)?.text ?? '';

const asked = new URLSearchParams(location.search);
/** Milliseconds of an answer. */
const delay = Number(asked.get('delay'));
const hasDraft = asked.has('draft');

class MemoryBackend {
  readonly #lists = new EntryLists({
    head: async () => {
      await new Promise((resolve) => setTimeout(resolve, delay));
      return String(head).padStart(40, '0');
    },
    changedPaths: () => Promise.resolve(undefined),
    files: (folder) => Promise.resolve(FILES.filter(({ path }) => path.startsWith(`${folder}/`))),
    read: (paths) => Promise.resolve(paths.map((path) => ({ path, text: textOf(path) }))),
  });

  constructor() {
    // Its own parts are not asked here for who has a draft.
    setCurrentBackend(this as unknown as SiteBackend);
  }

  isGitBackend = () => true;
  authComponent = () => () => createElement('p');
  authenticate = () => Promise.resolve({});
  restoreUser = () => Promise.resolve({ name: '見本' });
  logout = () => Promise.resolve();
  getToken = () => Promise.resolve('');
  status = () => Promise.resolve({ auth: { status: true }, api: { status: true, statusPage: '' } });
  getMedia = () => Promise.resolve([]);
  listedEntries = (folder: string) => this.#lists.all(folder);
  entriesByFolder = (folder: string) => this.#lists.first(folder);
  allEntriesByFolder = (folder: string) => this.#lists.all(folder);
  traverseCursor = (cursor: Cursor) => this.#lists.next(cursor);
  entriesByFiles = () => Promise.resolve([]);
  getEntry = (path: string): Promise<ImplementationEntry> =>
    Promise.resolve({ file: { path, id: null }, data: textOf(path) });
  unpublishedEntries = () => Promise.resolve(hasDraft ? [DRAFT] : []);
  unpublishedEntry = ({ id, collection = '', slug = '' }: Record<string, string | undefined>) => {
    if ((id ?? `${collection}/${slug}`) !== DRAFT) {
      const name = 'EDITORIAL_WORKFLOW_ERROR';
      return Promise.reject(Object.assign(new Error(), { name, notUnderEditorialWorkflow: true }));
    }
    const path = `content/${DRAFT}.md`;
    return Promise.resolve({
      ...{ collection: 'hubs', slug: DRAFT.slice('hubs/'.length), status: 'draft' },
      ...{ diffs: [{ id: 'draft', path, newFile: false }], updatedAt: '2026-11-01T00:00:00Z' },
    });
  };
  unpublishedEntryDataFile = (_collection: string, _slug: string, path: string) =>
    Promise.resolve(textOf(path));
}

localStorage.setItem('decap-cms-user', JSON.stringify({ backendName: 'memory' }));
const root = document.createElement('div');
root.id = 'nc-root';
document.body.append(root);
CMS.registerBackend('memory', MemoryBackend);
registerParts(CMS);
pageLists();
CMS.init({ config: cmsConfig({ name: 'memory' }) });
