import { ApiError } from './api-error.ts';
import type { CommitRequest } from './commit-actions.ts';
import { compare } from './compare.ts';
import { fileCommits } from './file-commits.ts';
import type { MergeRequest, MergeRequests } from './merge-requests.ts';
import { pageOf } from './page-of.ts';
import type { Person } from './people.ts';
import type { Repository } from './repository.ts';

/** One question to the API, read. */
export interface Question {
  url: URL;
  /** What is in the path's places, decoded. */
  parts: readonly string[];
  body: Buffer;
  person: Person;
}

export interface Answer {
  status?: number;
  headers?: Readonly<Record<string, string>>;
  /** Sent as it is when it is a buffer, else as JSON. */
  body?: unknown;
}

interface Project {
  repository: Repository;
  requests: MergeRequests;
}

type Route = [
  method: string,
  path: RegExp,
  answer: (question: Question) => Promise<Answer> | Answer,
];

const PROJECT = String.raw`^/projects/[^/]+`;
const route = (method: string, path: string, answer: Route[2]): Route => [
  method,
  new RegExp(`${PROJECT}${path}$`),
  answer,
];

const notFound = (what: string): never => {
  throw new ApiError(404, `404 ${what} Not Found`);
};

/** What was asked for, behind the address or as JSON. */
const askedOf = ({ url, body }: Question): URLSearchParams =>
  body.length === 0
    ? url.searchParams
    : new URLSearchParams(JSON.parse(body.toString()) as Record<string, string>);

const NO_PUSH = '403 Forbidden - You are not allowed to push into this branch';

/** The answers of GitLab's REST API, version 4, that Decap's backend and ours ask for. */
export function routesOf({ repository, requests }: Project): Route[] {
  const shown = async (request: MergeRequest): Promise<object> => ({
    ...request,
    sha: (await repository.resolve(request.source_branch)) ?? null,
  });
  const refOf = (url: URL): string => url.searchParams.get('ref') ?? 'main';
  const iidOf = ({ parts }: Question): number => Number(parts[0]);
  return [
    ['GET', /^\/user$/, ({ person }) => ({ body: person })],
    route('GET', '', () => ({
      body: {
        id: 1,
        default_branch: 'main',
        shared_with_groups: [],
        permissions: { project_access: { access_level: 30 }, group_access: null },
      },
    })),
    route('GET', '/repository/tree', async ({ url }) => {
      const commit = (await repository.resolve(refOf(url))) ?? notFound('Tree');
      const isRecursive = url.searchParams.get('recursive') === 'true';
      const all = await repository.tree(commit, url.searchParams.get('path') ?? '', isRecursive);
      const { items, headers } = pageOf(all, url, ({ path }) => path);
      return { body: items, headers };
    }),
    route('GET', '/repository/files/([^/]+)/raw', async ({ url, parts: [path = ''] }) => ({
      body: (await repository.file(refOf(url), path)) ?? notFound('File'),
    })),
    route('GET', '/repository/files/([^/]+)', async ({ url, parts: [path = ''] }) => {
      await requests.beforeFile();
      const file = (await repository.file(refOf(url), path)) ?? notFound('File');
      const last = await repository.lastCommit(refOf(url), path);
      return {
        body: { content: file.toString('base64'), encoding: 'base64', last_commit_id: last },
      };
    }),
    route('HEAD', '/repository/files/([^/]+)', async ({ url, parts: [path = ''] }) => ({
      headers: {
        'X-Gitlab-Blob-Id': (await repository.blobId(refOf(url), path)) ?? notFound('File'),
      },
    })),
    route('GET', '/repository/blobs/([^/]+)/raw', async ({ parts: [id = ''] }) => ({
      body: (await repository.blob(id)) ?? notFound('Blob'),
    })),
    route('GET', '/repository/commits', async ({ url }) => ({
      body: await fileCommits(repository, url.searchParams),
    })),
    route('POST', '/repository/commits', async ({ body, person }) => {
      const asked = JSON.parse(body.toString()) as CommitRequest;
      if (!requests.mayPush(person)) throw new ApiError(403, NO_PUSH);
      await requests.beforeCommit();
      const id = await repository.commit({
        author_name: person.name,
        author_email: person.email,
        ...asked,
      });
      return { status: 201, body: { id } };
    }),
    route('GET', '/repository/commits/([^/]+)/refs', async ({ parts: [sha = ''] }) => {
      const names = await repository
        .git('branch', '--format=%(refname:short)', '--contains', sha)
        .catch(() => notFound('Commit'));
      return {
        body: names
          .split('\n')
          .filter(Boolean)
          .map((name) => ({ type: 'branch', name })),
      };
    }),
    route('GET', '/repository/commits/([^/]+)/statuses', () => ({ body: [] })),
    route('GET', '/repository/branches/([^/]+)', async ({ parts: [name = ''] }) => ({
      body: {
        name,
        developers_can_push: true,
        developers_can_merge: true,
        commit: { id: (await repository.resolve(name)) ?? notFound('Branch') },
      },
    })),
    route('DELETE', '/repository/branches/([^/]+)', async ({ parts: [name = ''] }) => {
      await repository.git('branch', '-D', name).catch(() => notFound('Branch'));
      return { status: 204 };
    }),
    route('GET', '/repository/compare', async ({ url }) => ({
      body: await compare(repository, url.searchParams),
    })),
    route('GET', '/merge_requests', async ({ url }) => {
      const asked = url.searchParams;
      const found = requests.list(asked.get('state'), asked.get('source_branch'));
      const { items, headers } = pageOf(found, url, ({ iid }) => String(iid));
      return { body: await Promise.all(items.map(shown)), headers };
    }),
    route('POST', '/merge_requests', async (question) => {
      if (!requests.mayPropose(question.person)) throw new ApiError(403, NO_PUSH);
      return {
        status: 201,
        body: await shown(requests.create(askedOf(question), question.person)),
      };
    }),
    route('GET', '/merge_requests/(\\d+)', async (question) => {
      const request = requests.get(iidOf(question));
      return { body: { ...(await shown(request)), ...(await requests.status(request)) } };
    }),
    route('PUT', '/merge_requests/(\\d+)', async (question) => ({
      body: await shown(requests.update(iidOf(question), askedOf(question))),
    })),
    route('PUT', '/merge_requests/(\\d+)/rebase', async (question) => {
      if (!requests.mayPush(question.person)) throw new ApiError(403, NO_PUSH);
      await requests.rebase(iidOf(question));
      return { status: 202, body: { rebase_in_progress: true } };
    }),
    route('PUT', '/merge_requests/(\\d+)/merge', async (question) => {
      await requests.beforeMerge();
      const asked = question.url.searchParams;
      return { body: await shown(await requests.merge(iidOf(question), asked, question.person)) };
    }),
    // Decap keeps notes in issues; ours keeps none.
    route('GET', '/issues', () => ({ body: [] })),
  ];
}
