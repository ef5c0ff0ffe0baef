import { request } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { ask } from '../../tests/ask.ts';
import { CMS_API } from './cms-proxy.ts';
import type { CmsRequest } from './cms-request.ts';
import type { CmsReply } from './decap-git.ts';
import { serve, type Server } from './serve.ts';

const INFO = { method: 'POST', body: JSON.stringify({ action: 'info' }) };
const JSON_TYPE = { 'Content-Type': 'application/json; charset=utf-8' };

let isStarted: boolean;
let answerOfDecap: () => CmsReply | Promise<CmsReply>;
/** What reached decap-server. */
let reached: CmsRequest[] = [];
let server: Server;

beforeEach(async () => {
  reached = [];
  isStarted = true;
  answerOfDecap = () => ({ status: 201, data: { repo: '見本' } });
  const decap = async (asked: CmsRequest): Promise<CmsReply> => {
    reached.push(asked);
    return answerOfDecap();
  };
  server = await serve({
    dir: join(tmpdir(), 'no-site'),
    port: 0,
    cms: { decap: () => (isStarted ? decap : undefined), clone: tmpdir(), build: () => undefined },
  });
});
afterEach(async () => {
  await server.close();
});

const hostOf = (): string => new URL(server.url).host;

describe('the CMS’s server', () => {
  it('is reached through the site’s own origin, and its answer comes back whole', async () => {
    const headers = { ...JSON_TYPE, Host: hostOf(), Origin: server.url };
    const answer = await ask(server.url, CMS_API, { ...INFO, headers });
    expect([answer.status, answer.body]).toEqual([201, '{"repo":"見本"}']);
    expect(answer.headers['content-type']).toBe('application/json');
    expect(reached).toEqual([{ action: 'info', params: undefined }]);
  });

  it.each(['localhost', '127.0.0.1'])('is reached by the name %s', async (name) => {
    const headers = { ...JSON_TYPE, Host: `${name}:${new URL(server.url).port}` };
    expect(await ask(server.url, CMS_API, { ...INFO, headers })).toMatchObject({ status: 201 });
  });

  it.each<[who: string, headers: () => Record<string, string>]>([
    ['a page of another site', () => ({ Host: hostOf(), Origin: 'https://evil.example' })],
    ['a page of another port', () => ({ Host: hostOf(), Origin: 'http://localhost:1' })],
    ['a page without an origin of its own', () => ({ Host: hostOf(), Origin: 'null' })],
    ['a name made to point here', () => ({ Host: 'evil.example' })],
    [
      'a name made to point here, which calls itself its own origin',
      () => ({ Host: 'evil.example:4321', Origin: 'http://evil.example:4321' }),
    ],
    ['a name that only begins like ours', () => ({ Host: 'localhost.evil.example' })],
    ['a name that only ends like ours', () => ({ Host: 'evil.example/localhost:4321' })],
    [
      'a page of another port that hides it',
      () => ({ Host: hostOf(), 'Sec-Fetch-Site': 'same-site' }),
    ],
    ['a form', () => ({ Host: hostOf(), 'Content-Type': 'text/plain' })],
  ])('is never reached by %s', async (_, headers) => {
    for (const method of ['POST', 'OPTIONS']) {
      const sent = { ...INFO, method, headers: { ...JSON_TYPE, ...headers() } };
      const answer = await ask(server.url, CMS_API, sent);
      expect([answer.status, answer.body]).toEqual([403, '']);
      expect(answer.headers).not.toHaveProperty('access-control-allow-origin');
    }
    expect(reached).toEqual([]);
  });

  it('is not there for other addresses, nor before it has started', async () => {
    expect(await ask(server.url, `${CMS_API}/x`, INFO)).toMatchObject({ status: 404 });
    isStarted = false;
    expect(await ask(server.url, CMS_API, INFO)).toMatchObject({ status: 404 });
    expect(reached).toEqual([]);
  });
});

/** Asks as the CMS does. */
const post = (body: string) =>
  ask(server.url, CMS_API, { method: 'POST', headers: { ...JSON_TYPE, Host: hostOf() }, body });

it('goes on when the page is left before decap-server has answered', async () => {
  const left = new Promise<void>((resolve) => {
    answerOfDecap = async () => {
      await new Promise((done) => setTimeout(done, 100));
      resolve();
      return { status: 200, data: {} };
    };
  });
  const headers = { ...JSON_TYPE, Host: hostOf() };
  const { port } = new URL(server.url);
  const asking = request({ host: '127.0.0.1', port, path: CMS_API, method: 'POST', headers });
  asking.on('error', () => undefined).end(INFO.body);
  await vi.waitFor(() => {
    expect(reached).toHaveLength(1);
  });
  asking.destroy();
  await left;
  answerOfDecap = () => ({ status: 200, data: { again: true } });
  expect(await post(INFO.body)).toMatchObject({ body: '{"again":true}' });
});

it('goes on when decap-server fails, and says why as the CMS reads it', async () => {
  answerOfDecap = () => Promise.reject(new Error('見本の失敗'));
  const { status, headers, body } = await post(INFO.body);
  expect([status, headers['content-type']]).toEqual([500, 'application/json']);
  expect(JSON.parse(body)).toEqual({ error: '見本の失敗' });
  answerOfDecap = () => ({ status: 200, data: null });
  expect(await post(INFO.body)).toMatchObject({ status: 200, body: 'null' });
});

it('refuses what the CMS never sends, before decap-server sees it', async () => {
  for (const body of ['no json', '{"action":"deleteFiles","params":{"paths":[".git/config"]}}']) {
    const answer = await post(body);
    expect(answer.status).toBe(403);
    expect(JSON.parse(answer.body)).toEqual({ error: 'この操作は、編集画面からはできません。' });
  }
  const large = await post(JSON.stringify({ action: 'info', more: 'x'.repeat(50_000_000) }));
  expect(large.status).toBe(413);
  expect(JSON.parse(large.body)).toEqual({ error: 'ファイルが大きすぎて保存できません。' });
  expect(reached).toEqual([]);
});
