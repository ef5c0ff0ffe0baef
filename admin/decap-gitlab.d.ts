/** Decap's GitLab backend, which ships no types. */
declare module 'decap-cms-backend-gitlab' {
  import * as util from 'decap-cms-lib-util';
  interface CommitItem {
    action: 'create' | 'update' | 'delete' | 'move';
    path: string;
    /** Not of one that is deleted. */
    base64Content?: string;
  }
  interface MergeRequest {
    iid: number;
    title: string;
    description: string | null;
    source_branch: string;
    labels: string[];
    sha: string;
    created_at: string;
    updated_at: string;
    author: { name: string; username: string };
  }
  interface Request {
    url: string;
    method?: string;
    params?: object;
    headers?: object;
    body?: string;
  }
  interface User {
    name: string;
    username: string;
    login: string;
    token: string;
    avatar_url?: string | undefined;
  }
  interface Credentials {
    token: string;
    refresh_token?: string;
  }
  export class API {
    constructor(config: object);
    branch: string;
    repo: string;
    repoURL: string;
    apiRoot: string;
    squashMerges: boolean;
    cmsLabelPrefix: string;
    request(request: Request): Promise<Response>;
    requestJSON(request: Request | string): Promise<unknown>;
    readFile(path: string, sha: null, options: { branch: string }): Promise<string>;
    readFile(path: string, sha: null, options: { branch: string; parseText: false }): Promise<Blob>;
    getBranch(name: string): Promise<{ name: string; commit: { id: string } }>;
    getBranchMergeRequest(branch: string): Promise<MergeRequest>;
    getMergeRequests(branch?: string): Promise<MergeRequest[]>;
    deleteBranch(branch: string): Promise<void>;
    getDifferences(
      to: string,
      from?: string,
    ): Promise<{ path: string; status: string; newFile: boolean; binary: boolean }[]>;
    persistFiles(
      files: readonly util.DataFile[],
      assets: readonly util.Asset[],
      options: util.PersistOptions,
    ): Promise<void>;
    uploadAndCommit(
      items: readonly CommitItem[],
      options: { commitMessage: string; branch: string; newBranch?: boolean },
    ): Promise<unknown>;
    listUnpublishedBranches(): Promise<string[]>;
    createMergeRequest(branch: string, commitMessage: string, status: string): Promise<void>;
    mergeMergeRequest(mergeRequest: MergeRequest): Promise<void>;
    rebaseMergeRequest(mergeRequest: MergeRequest): Promise<void>;
    retrieveUnpublishedEntryData(contentKey: string): Promise<util.UnpublishedEntry>;
  }
  export class GitLabBackend extends util.Implementation {
    options: { initialWorkflowStatus: string };
    api: API | null;
    notesApi?: unknown;
    pollingManager?: unknown;
    repo: string;
    apiRoot: string;
    token: string | null;
    squashMerges: boolean;
    cmsLabelPrefix: string;
    apiRequestFunction: (request: object) => Promise<Response>;
    authenticate(state: Credentials): Promise<User>;
    refreshedTokenPromise: Promise<string> | undefined;
    getRefreshedAccessToken(): Promise<string>;
    updateUnpublishedEntryStatus(collection: string, slug: string, status: string): Promise<void>;
    logout(): Promise<void>;
  }
}
