import type { API } from 'decap-cms-backend-gitlab';
import { beforeEach, expect, it, vi } from 'vitest';
import { gitlabSource } from './gitlab-source.ts';

const { NotFound } = vi.hoisted(() => ({
  NotFound: class extends Error {
    status: number;

    constructor(message?: string, status = 404) {
      super(message);
      this.status = status;
    }
  },
}));
// Decap's package runs in browsers only.
vi.mock('decap-cms-lib-util', () => ({ APIError: NotFound }));

const COMMIT = 'c'.repeat(40);
const FILES = new Map(
  Array.from({ length: 200 }, (_, index) => [`content/hubs/x/${index}.md`, `text ${index}`]),
);
const wanted = (count: number): string[] => [...FILES.keys()].slice(0, count);

let asked: { url: string; paths: number }[] = [];
let hasGraphql = true;
/** The answer to the question for a folder's files. */
let folder = new Response('[]');

/** A GitLab that answers as Decap's API class hands it on. */
const api = {
  repo: 'sample/site',
  apiRoot: 'https://gitlab.example/api/v4',
  request: () => Promise.resolve(folder),
  requestJSON: ({ url, body = '' }: { url: string; body?: string }) => {
    const { variables } = JSON.parse(body) as { variables: { paths: string[]; ref: string } };
    asked.push({ url, paths: variables.paths.length });
    if (!hasGraphql) return Promise.reject(new NotFound());
    const nodes = variables.paths.flatMap((path) => {
      const text = FILES.get(path);
      return text === undefined ? [] : [{ path, rawTextBlob: text }];
    });
    return Promise.resolve({ data: { project: { repository: { blobs: { nodes } } } } });
  },
  readFile: (path: string) => {
    asked.push({ url: 'file', paths: 1 });
    const text = FILES.get(path);
    return text === undefined ? Promise.reject(new NotFound()) : Promise.resolve(text);
  },
} as unknown as API;
const source = gitlabSource(() => api);

beforeEach(() => {
  asked = [];
  hasGraphql = true;
});

it('reads many files by few questions', async () => {
  const texts = await source.read([...wanted(100), 'content/hubs/x/gone.md'], COMMIT);
  expect(texts).toEqual(wanted(100).map((path) => ({ path, text: FILES.get(path) })));
  expect(asked).toEqual([
    { url: 'https://gitlab.example/api/graphql', paths: 90 },
    { url: 'https://gitlab.example/api/graphql', paths: 11 },
  ]);
});

it('reads a few files one by one', async () => {
  expect(await source.read([...wanted(2), 'content/hubs/x/gone.md'], COMMIT)).toHaveLength(2);
  expect(asked.map(({ url }) => url)).toEqual(['file', 'file', 'file']);
});

it('reads one by one where the host has no such questions', async () => {
  hasGraphql = false;
  expect(await source.read(wanted(30), COMMIT)).toHaveLength(30);
  expect(asked.filter(({ url }) => url === 'file')).toHaveLength(30);
});

it('takes a folder that is not there for an empty one, and nothing else', async () => {
  folder = new Response('{}', { status: 404 });
  expect(await source.files('content/hubs', COMMIT)).toEqual([]);
  folder = new Response('{}', { status: 500 });
  await expect(source.files('content/hubs', COMMIT)).rejects.toThrow('500');
  folder = new Response('{}', { status: 401 });
  await expect(source.files('content/hubs', COMMIT)).rejects.toThrow('ログインの期限が切れました');
});
