import { CMS_BRANCH } from './cms-clone.ts';
import { readVersionsOf } from './cms-content.ts';
import { git } from './git.ts';

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

/** A draft, and its entry's text unless the draft takes the entry away or leaves it as it was. */
export interface ListedDraft {
  draft: CmsDraft;
  text: string | undefined;
}

const STATUS = new Map([
  ['A', 'added'],
  ['D', 'deleted'],
]);

/** Their branches. */
const DRAFTS = 'refs/heads/cms/';

/**
 * What a draft has changed since it was begun. decap-server compares the draft's branch with the
 * newest `main`: once another entry was published, that one's files would count as the draft's, and
 * the CMS would open them in its place.
 */
async function readDiffs(clone: string, commit: string): Promise<CmsDraft['diffs']> {
  const changed = await git(
    clone,
    ...['diff', '--name-status', '--no-renames', '-z', `${CMS_BRANCH}...${commit}`],
  );
  const parts = changed.split('\0');
  const diffs = parts.flatMap((path, index) =>
    index % 2 === 0
      ? []
      : [
          {
            oldPath: path,
            newPath: path,
            status: STATUS.get(parts[index - 1] ?? '') ?? 'modified',
            newFile: parts[index - 1] === 'A',
            path,
            id: path,
            binary: !/\.(?:md|yml)$/.test(path),
          },
        ],
  );
  return diffs.toSorted((a, b) => Number(a.binary) - Number(b.binary));
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
 * @returns drafts with their commits, which are there even when the draft is published meanwhile
 */
async function readDrafts(
  clone: string,
  refs: string,
): Promise<{ draft: CmsDraft; commit: string }[]> {
  const format = '--format=%(refname:strip=2) %(objectname) %(committerdate:iso-strict)';
  const [found, states] = await Promise.all([
    git(clone, 'for-each-ref', format, refs),
    readStates(clone),
  ]);
  const branches = found.split('\n').filter(Boolean);
  return Promise.all(
    branches.map(async (line) => {
      const [branch = '', commit = '', updatedAt = ''] = line.split(' ');
      const [, collection = '', ...slug] = branch.split('/');
      const diffs = await readDiffs(clone, commit);
      const status = states.get(branch) ?? 'draft';
      return { draft: { collection, slug: slug.join('/'), status, diffs, updatedAt }, commit };
    }),
  );
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
  const versions = drafts.flatMap(({ draft, commit }) => {
    const entry = draft.diffs.find(({ binary }) => !binary);
    return entry ? [{ draft, commit, path: entry.path }] : [];
  });
  const read = await readVersionsOf(clone, versions);
  const texts = new Map(read.map(({ version, text }) => [version.draft, text]));
  return drafts.map(({ draft }) => ({ draft, text: texts.get(draft) }));
}
