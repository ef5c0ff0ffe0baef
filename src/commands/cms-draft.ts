import { entryPath } from '../schema/entry-path.ts';
import { CMS_BRANCH } from './cms-clone.ts';
import { readVersionsOf } from './cms-content.ts';
import { git, gitSucceeds } from './git.ts';

/** A draft as Decap's proxy backend wants to know it (its action `unpublishedEntry`). */
export interface CmsDraft {
  collection: string;
  slug: string;
  /** `draft`, `pending_review` or `pending_publish`. */
  status: string;
  diffs: {
    oldPath: string;
    newPath: string;
    status: string;
    /** Whether the file is not published yet: a draft of it that is thrown away leaves no entry. */
    newFile: boolean;
    path: string;
    id: string;
    /** Whether the file is a picture or the like, and not the entry itself. */
    binary: boolean;
  }[];
  /** ISO 8601. */
  updatedAt: string;
}

/** A draft, and its entry's text. */
export interface ListedDraft {
  draft: CmsDraft;
  text: string;
}

type Diff = CmsDraft['diffs'][number];

const STATUS = new Map([
  ['A', 'added'],
  ['D', 'deleted'],
]);

const diffOf = (path: string, state: string): Diff => ({
  oldPath: path,
  newPath: path,
  status: STATUS.get(state) ?? 'modified',
  newFile: state === 'A',
  path,
  id: path,
  binary: !/\.(?:md|yml)$/.test(path),
});

/** Their branches. */
const DRAFTS = 'refs/heads/cms/';

/**
 * What a draft has changed since it was begun. decap-server compares the draft's branch with the
 * newest `main`: once another entry was published, that one's files would count as the draft's, and
 * the CMS would open them in its place.
 */
async function readChanges(clone: string, commit: string): Promise<Diff[]> {
  const changed = await git(
    clone,
    ...['diff', '--name-status', '--no-renames', '-z', `${CMS_BRANCH}...${commit}`],
  );
  const parts = changed.split('\0');
  return parts.flatMap((path, index) =>
    index % 2 === 0 ? [] : [diffOf(path, parts[index - 1] ?? '')],
  );
}

/**
 * A draft's files, its entry first: also an entry in which the draft has put back what was there.
 * @param own the entry's file
 * @returns undefined when there is none: a save that failed leaves a branch that is nobody's draft
 */
async function readDiffs(clone: string, commit: string, own: string): Promise<Diff[] | undefined> {
  const changes = await readChanges(clone, commit);
  const others = changes.filter(({ path }) => path !== own);
  const entry = changes.find(({ path }) => path === own);
  if (entry) return entry.status === 'deleted' ? undefined : [entry, ...others];
  const isThere =
    (await git(clone, 'rev-list', '--count', `${CMS_BRANCH}..${commit}`)) !== '0' &&
    (await gitSucceeds(clone, 'cat-file', '-e', `${commit}:${own}`));
  return isThere ? [diffOf(own, 'M'), ...others] : undefined;
}

/** The drafts' states by their branches: decap-server keeps them where Git describes a branch. */
async function readStates(clone: string): Promise<Map<string, string>> {
  const asked = ['config', '--null', '--get-regexp', String.raw`^branch\.cms/.*\.description$`];
  // Git ends with an error when there are none.
  const found = await git(clone, ...asked).catch(() => '');
  return new Map(
    found.split('\0').map((pair) => {
      const [key = '', label = ''] = pair.split('\n');
      return [
        key.replaceAll(/^branch\.|\.description$/g, ''),
        label.replace(/^.*\//, '') || 'draft',
      ];
    }),
  );
}

/**
 * @param refs a branch, or the beginning of several
 * @returns drafts with their commits, which are there even when the draft is published meanwhile,
 * and their entries' files
 */
async function readDrafts(
  clone: string,
  refs: string,
): Promise<{ draft: CmsDraft; commit: string; path: string }[]> {
  const format = '--format=%(refname:strip=2) %(objectname) %(committerdate:iso-strict)';
  const [found, states] = await Promise.all([
    git(clone, 'for-each-ref', format, refs),
    readStates(clone),
  ]);
  const branches = found.split('\n').filter(Boolean);
  const drafts = await Promise.all(
    branches.map(async (line) => {
      const [branch = '', commit = '', updatedAt = ''] = line.split(' ');
      const [, collection = '', ...rest] = branch.split('/');
      const slug = rest.join('/');
      const path = entryPath(collection, slug);
      const diffs = await readDiffs(clone, commit, path);
      if (!diffs) return [];
      const status = states.get(branch) ?? 'draft';
      return [{ draft: { collection, slug, status, diffs, updatedAt }, commit, path }];
    }),
  );
  return drafts.flat();
}

/**
 * @param id `<collection>/<slug>`, the draft's branch without `cms/`
 * @returns undefined when there is no such draft
 */
export async function readDraft(clone: string, id: string): Promise<CmsDraft | undefined> {
  // Git takes a name for the beginning of others as well.
  const found = await readDrafts(clone, DRAFTS + id);
  return found
    .map(({ draft }) => draft)
    .find((draft) => `${draft.collection}/${draft.slug}` === id);
}

/** All drafts at once: the CMS would else ask twice for each, whenever it shows a list. */
export async function listDrafts(clone: string): Promise<ListedDraft[]> {
  const drafts = await readDrafts(clone, DRAFTS);
  const read = await readVersionsOf(clone, drafts);
  return read.map(({ version, text }) => ({ draft: version.draft, text }));
}
