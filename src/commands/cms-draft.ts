import { CMS_BRANCH } from './cms-clone.ts';
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

const STATUS = new Map([
  ['A', 'added'],
  ['D', 'deleted'],
]);

/**
 * What a draft has changed since it was begun. decap-server compares the draft's branch with the
 * newest `main`: once another entry was published, that one's files would count as the draft's, and
 * the CMS would open them in its place.
 * @param id `<collection>/<slug>`, the draft's branch without `cms/`
 * @returns undefined when there is no such draft
 */
export async function readDraft(clone: string, id: string): Promise<CmsDraft | undefined> {
  const branch = `cms/${id}`;
  if (!(await gitSucceeds(clone, 'rev-parse', '--verify', '--quiet', `refs/heads/${branch}`))) {
    return undefined;
  }
  const [collection = '', ...slug] = id.split('/');
  const changed = await git(
    clone,
    ...['diff', '--name-status', '--no-renames', '-z', `${CMS_BRANCH}...${branch}`],
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
  const label = await git(clone, 'config', `branch.${branch}.description`).catch(() => '');
  return {
    collection,
    slug: slug.join('/'),
    status: label.replace(/^.*\//, '') || 'draft',
    diffs: diffs.toSorted((a, b) => Number(a.binary) - Number(b.binary)),
    updatedAt: await git(clone, 'log', '-1', '--format=%cI', branch),
  };
}
