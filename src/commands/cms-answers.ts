import { publishedCommit } from './cms-clone.ts';
import { changedPaths, listFiles, readFiles } from './cms-content.ts';
import { readDraftInfo } from './cms-draft-info.ts';
import { readDraft } from './cms-draft.ts';
import { readVersions } from './cms-versions.ts';
import { publishDraft } from './publish-draft.ts';
import { restartDraft } from './restart-draft.ts';

/** What the CMS asks along with an action, as far as we answer it. */
export interface CmsParams {
  id?: string;
  collection?: string;
  slug?: string;
  folder?: string;
  path?: string;
  paths?: string[];
  commit?: string;
  from?: string;
  to?: string;
  raw?: string;
  message?: string;
}

type Answer = (clone: string, params: CmsParams) => Promise<unknown>;

const draftId = ({ id, collection = '', slug = '' }: CmsParams): string =>
  id ?? `${collection}/${slug}`;

/** Git must not take what a page says for an option, nor leave the content. */
const isCommit = (text: string): boolean => /^[0-9a-f]{40}$/.test(text);
const isContent = (path: string): boolean =>
  path.startsWith('content/') && !path.split('/').includes('..');
const isDraftId = (id: string): boolean => /^[a-z]+\/[A-Za-z0-9][\w/.-]*$/.test(id);

const isSafe = (params: CmsParams): boolean =>
  [params.commit, params.from, params.to].every((each) => each === undefined || isCommit(each)) &&
  [params.folder, params.path, ...(params.paths ?? [])].every(
    (each) => each === undefined || isContent(each),
  ) &&
  (draftId(params) === '/' || isDraftId(draftId(params)));

/** Actions that decap-server does not know, or does wrong; they only read. */
const READING: Readonly<Record<string, Answer>> = {
  head: (clone) => publishedCommit(clone),
  changedPaths: (clone, { from = '', to = '' }) => changedPaths(clone, from, to),
  listFiles: (clone, { folder = '', commit = '' }) => listFiles(clone, folder, commit),
  readFiles: (clone, { paths = [], commit = '' }) => readFiles(clone, paths, commit),
  versions: (clone, { id = '', path = '' }) => readVersions(clone, id, path),
  draftInfo: (clone, { id = '' }) => readDraftInfo(clone, id),
  unpublishedEntry: (clone, params) => readDraft(clone, draftId(params)),
};

/** The same, but they change the clone. */
const WRITING: Readonly<Record<string, Answer>> = {
  publishUnpublishedEntry: (clone, params) => publishDraft(clone, draftId(params)),
  restartDraft: (clone, { id = '', path = '', raw = '', message = '' }) =>
    restartDraft(clone, { id, path, raw, message }),
};

export interface CmsAnswer {
  isWriting: boolean;
  /** @returns undefined where there is no such thing */
  answer: (clone: string) => Promise<unknown>;
}

/**
 * What the local server answers itself.
 * @param body a request of the CMS
 * @returns undefined when it is decap-server's to answer
 */
export function ownAnswer(body: Buffer): CmsAnswer | undefined {
  try {
    const { action = '', params = {} } = JSON.parse(body.toString()) as {
      action?: string;
      params?: CmsParams;
    };
    const answer = READING[action] ?? WRITING[action];
    if (!answer || !isSafe(params)) return undefined;
    return {
      isWriting: action in WRITING,
      answer: (clone) => answer(clone, params),
    };
  } catch {
    return undefined;
  }
}
