import { createServer, request, type RequestListener, type Server as HttpServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { text } from 'node:stream/consumers';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { ask } from '../../tests/ask.ts';
import { CMS_API } from './cms-proxy.ts';
import { serve, type Server } from './serve.ts';

const INFO = { method: 'POST', body: JSON.stringify({ action: 'info' }) };

let cms: HttpServer;
let cmsPort: number | undefined;
let answerOfCms: RequestListener;
/** What reached the CMS's server. */
let reached: { line: string; origin: string | undefined; body: string }[] = [];
let server: Server;

beforeEach(async () => {
  reached = [];
  answerOfCms = (_, res) => {
    res.writeHead(201, { 'Content-Type': 'application/json' }).end('{"repo":"見本"}');
  };
  cms = createServer((req, res) => {
    void text(req).then((body) => {
      const { method = '', url = '', headers } = req;
      reached.push({ line: `${method} ${url}`, origin: headers.origin, body });
      answerOfCms(req, res);
    });
  });
  await new Promise<void>((resolve) => cms.listen(0, '127.0.0.1', resolve));
  cmsPort = (cms.address() as AddressInfo).port;
  server = await serve({ dir: join(tmpdir(), 'no-site'), port: 0, cmsPort: () => cmsPort });
});
afterEach(async () => {
  await server.close();
  cms.close();
  cms.closeAllConnections();
});

const hostOf = (): string => new URL(server.url).host;

describe('the CMS’s server', () => {
  it('is reached through the site’s own origin, and its answer comes back whole', async () => {
    const headers = { Host: hostOf(), Origin: server.url };
    const answer = await ask(server.url, CMS_API, { ...INFO, headers });
    expect([answer.status, answer.body]).toEqual([201, '{"repo":"見本"}']);
    expect(answer.headers['content-type']).toBe('application/json');
    expect(reached).toEqual([{ line: 'POST /api/v1', origin: undefined, body: INFO.body }]);
  });

  it.each(['localhost', '127.0.0.1'])('is reached by the name %s', async (name) => {
    const headers = { Host: `${name}:${new URL(server.url).port}` };
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
  ])('is never reached by %s', async (_, headers) => {
    for (const method of ['POST', 'OPTIONS']) {
      const answer = await ask(server.url, CMS_API, { ...INFO, method, headers: headers() });
      expect([answer.status, answer.body]).toEqual([403, '']);
      expect(answer.headers).not.toHaveProperty('access-control-allow-origin');
    }
    expect(reached).toEqual([]);
  });

  it('is not there for other addresses, nor before it has started', async () => {
    expect(await ask(server.url, `${CMS_API}/x`, INFO)).toMatchObject({ status: 404 });
    cmsPort = undefined;
    expect(await ask(server.url, CMS_API, INFO)).toMatchObject({ status: 404 });
    expect(reached).toEqual([]);
  });
});

it('goes on when the page is left before the CMS’s server has answered', async () => {
  const left = new Promise<void>((resolve) => {
    answerOfCms = (_, res) => {
      setTimeout(() => {
        res.end('{}');
        resolve();
      }, 100);
    };
  });
  const headers = { Host: hostOf() };
  const { port } = new URL(server.url);
  const asking = request({ host: '127.0.0.1', port, path: CMS_API, method: 'POST', headers });
  asking.on('error', () => undefined).end(INFO.body);
  await vi.waitFor(() => {
    expect(reached).toHaveLength(1);
  });
  asking.destroy();
  await left;
  answerOfCms = (_, res) => void res.end('{"again":true}');
  expect(await ask(server.url, CMS_API, INFO)).toMatchObject({ body: '{"again":true}' });
});

describe('when the CMS’s server is gone', () => {
  it('the editor is told so in Japanese, as the CMS reads it', async () => {
    cms.close();
    cms.closeAllConnections();
    const { status, headers, body } = await ask(server.url, CMS_API, INFO);
    expect([status, headers['content-type']]).toEqual([502, 'application/json']);
    expect(JSON.parse(body)).toEqual({
      error: '編集用のサーバーが応答しません。npm start をやり直してください。',
    });
  });

  it('in the middle of an answer, the answer breaks off and the site goes on', async () => {
    answerOfCms = (_, res) => {
      res.writeHead(200, { 'Content-Length': 100 }).write('{');
      setImmediate(() => res.destroy());
    };
    await expect(ask(server.url, CMS_API, INFO)).rejects.toThrow('aborted');
    expect(await ask(server.url, '/')).toMatchObject({ status: 404 });
  });
});
