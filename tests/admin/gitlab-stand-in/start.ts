import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { buffer } from 'node:stream/consumers';
import { setTimeout as delay } from 'node:timers/promises';
import { ApiError } from './api-error.ts';
import { answerGraphql, type GraphqlQuestion } from './graphql.ts';
import { MergeRequests } from './merge-requests.ts';
import { OAuth } from './oauth.ts';
import { Repository } from './repository.ts';
import { routesOf, type Answer } from './routes.ts';
import { GitError } from './run-git.ts';

export interface StandInOptions {
  /** The repository whose `main` the project begins with. */
  source: string;
  /** Where the application may ask to be sent back to. */
  redirects: readonly string[];
  /** Milliseconds that every answer takes beside its own work. */
  latency?: number;
}

/** What the CMS has to be built with to work with it. */
export const APP_ID = 'stand-in-application';
export const PROJECT = 'sample/site';

export interface StandIn {
  url: string;
  repository: Repository;
  oauth: OAuth;
  requests: MergeRequests;
  /** The API's questions so far, without the browser's own (OPTIONS). */
  calls: string[];
  close(): void;
}

const API = '/api/v4';
const GRAPHQL = '/api/graphql';
const CORS = {
  'Access-Control-Allow-Origin': '*',
  'Access-Control-Allow-Methods': 'GET, HEAD, POST, PUT, DELETE',
  'Access-Control-Allow-Headers': '*, Authorization, Content-Type',
  'Access-Control-Expose-Headers':
    'Link, X-Page, X-Per-Page, X-Total, X-Total-Pages, X-Gitlab-Blob-Id',
  'Access-Control-Max-Age': '7200',
};

function send(res: ServerResponse, { status = 200, headers = {}, body }: Answer): void {
  const isRaw = Buffer.isBuffer(body);
  res.writeHead(status, {
    ...CORS,
    'Content-Type': isRaw ? 'text/plain; charset=utf-8' : 'application/json',
    ...headers,
  });
  res.end(isRaw || body === undefined ? body : JSON.stringify(body));
}

/** GitLab's answer to a question that failed. */
const refusalOf = (error: unknown, isLogin: boolean): Answer => {
  if (error instanceof ApiError) {
    const { status, message } = error;
    return { status, body: isLogin ? { error: message } : { message } };
  }
  if (error instanceof GitError) return { status: 500, body: { message: error.message } };
  throw error;
};

/**
 * Starts a stand-in for GitLab on loopback: its OAuth with PKCE and the part of its API that the
 * CMS asks for, over a real bare repository. It is not GitLab: what its rules, pipelines and rights
 * would refuse, it refuses when a test tells it to; rate limits are not there.
 */
export async function startStandIn(options: StandInOptions): Promise<StandIn> {
  const { source, redirects, latency = 0 } = options;
  const repository = await Repository.copyOf(source);
  const oauth = new OAuth(APP_ID, redirects);
  const requests = new MergeRequests(repository);
  const routes = routesOf({ repository, requests });
  const calls: string[] = [];

  const answerLogin = async (req: IncomingMessage, url: URL): Promise<Answer> => {
    if (url.pathname === '/oauth/authorize') {
      const page = oauth.authorizePage(url.searchParams);
      return { body: Buffer.from(page), headers: { 'Content-Type': 'text/html; charset=utf-8' } };
    }
    if (url.pathname === '/oauth/allow') {
      return { status: 302, headers: { Location: oauth.allow(url.searchParams) } };
    }
    if (url.pathname === '/oauth/token' && req.method === 'POST') {
      const body = (await buffer(req)).toString();
      return { body: oauth.token(JSON.parse(body) as Record<string, unknown>) };
    }
    throw new ApiError(404, '404 Not Found');
  };
  const answerApi = async (req: IncomingMessage, url: URL): Promise<Answer> => {
    calls.push(`${req.method ?? ''} ${url.pathname}${url.search}`);
    const person = oauth.personOf(req.headers.authorization);
    if (url.pathname === GRAPHQL && req.method === 'POST') {
      const asked = JSON.parse((await buffer(req)).toString()) as GraphqlQuestion;
      return { body: await answerGraphql(repository, asked) };
    }
    const path = url.pathname.slice(API.length);
    for (const [method, pattern, answer] of routes) {
      const found = method === req.method ? pattern.exec(path) : null;
      if (!found) continue;
      const parts = found.slice(1).map((part) => decodeURIComponent(part));
      return answer({ url, parts, body: await buffer(req), person });
    }
    throw new ApiError(404, `404 Not Found: the stand-in does not know ${req.method} ${path}`);
  };

  const server = createServer((req, res) => {
    const url = new URL(req.url ?? '/', `http://${req.headers.host ?? 'localhost'}`);
    const isLogin = !url.pathname.startsWith(`${API}/`) && url.pathname !== GRAPHQL;
    const work = async (): Promise<Answer> => {
      if (req.method === 'OPTIONS') return { status: 204 };
      try {
        return await (isLogin ? answerLogin(req, url) : answerApi(req, url));
      } catch (error) {
        return refusalOf(error, isLogin);
      }
    };
    Promise.all([work(), delay(latency)]).then(
      ([answer]) => {
        send(res, answer);
      },
      () => res.destroy(),
    );
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  return {
    url: `http://localhost:${port}`,
    repository,
    oauth,
    requests,
    calls,
    close: () => {
      server.close();
      server.closeAllConnections();
      repository.close();
    },
  };
}
