import { publishedCommit } from './cms-clone.ts';
import { changedPaths, listFiles, readFiles } from './cms-content.ts';
import { readDraftInfo } from './cms-draft-info.ts';
import { listDrafts, readDraft } from './cms-draft.ts';
import type { CmsRequest } from './cms-request.ts';
import { readVersions } from './cms-versions.ts';
import type { LastBuild } from './follow-publishing.ts';
import { publishDraft } from './publish-draft.ts';
import { readSiteBuild } from './read-site-build.ts';
import { restartDraft } from './restart-draft.ts';

/** What the CMS asks of. */
export interface AskedServer {
  /** The CMS's repository. */
  clone: string;
  /** The last build that has ended; undefined before the first has. */
  build: () => LastBuild | undefined;
}

export interface CmsAnswer {
  isWriting: boolean;
  /** @returns undefined where there is no such thing */
  answer: (asked: AskedServer) => Promise<unknown>;
}

type Answer = CmsAnswer['answer'];

const reading = (answer: Answer): CmsAnswer => ({ isWriting: false, answer });
const writing = (answer: Answer): CmsAnswer => ({ isWriting: true, answer });

/**
 * What the local server answers itself: what decap-server does not know, or does wrong.
 * @returns undefined when it is decap-server's to answer
 */
export function ownAnswer({ action, params }: CmsRequest): CmsAnswer | undefined {
  switch (action) {
    case 'head':
      return reading(({ clone }) => publishedCommit(clone));
    case 'changedPaths':
      return reading(({ clone }) => changedPaths(clone, params.from, params.to));
    case 'listFiles':
      return reading(({ clone }) => listFiles(clone, params.folder, params.commit));
    case 'readFiles':
      return reading(({ clone }) => readFiles(clone, params.paths, params.commit));
    case 'versions':
      return reading(({ clone }) => readVersions(clone, params.id, params.path));
    case 'draftInfo':
      return reading(({ clone }) => readDraftInfo(clone, params.id));
    case 'siteBuild':
      return reading(({ clone, build }) => readSiteBuild(clone, build()));
    case 'listDrafts':
      return reading(({ clone }) => listDrafts(clone));
    case 'unpublishedEntry':
      return reading(({ clone }) => readDraft(clone, params.id));
    case 'publishUnpublishedEntry':
      return writing(({ clone }) => publishDraft(clone, `${params.collection}/${params.slug}`));
    case 'restartDraft':
      return writing(({ clone }) => restartDraft(clone, params));
    default:
      return undefined;
  }
}
