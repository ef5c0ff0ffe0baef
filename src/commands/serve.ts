import { readFile } from 'node:fs/promises';
import { createServer, request, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import sirv from 'sirv';
import { headersFor } from '../domain/response-headers.ts';

export interface ServeOptions {
  /** The built site; read anew at every request, so that it may be swapped while serving. */
  dir: string;
  /** 0 takes any free port. */
  port: number;
  /** Loopback by default: the CMS behind it writes to a repository. */
  host?: string;
  /** Port of the CMS's own server on loopback, reached at `/api/v1`, once it has started. */
  cmsPort?: () => number | undefined;
}

export interface Server {
  url: string;
  close(): Promise<void>;
}

/** The one address of the CMS's server: on our own origin, so that no page needs to reach another. */
export const CMS_API = '/api/v1';

/** A page of another origin, or of a name made to point here, must not write to the repository. */
const isOwnRequest = ({ headers: { origin, host = '' } }: IncomingMessage): boolean =>
  /^(?:localhost|127\.0\.0\.1|\[::1\])(?::\d+)?$/.test(host) &&
  (origin === undefined || origin === `http://${host}`);

function passToCms(req: IncomingMessage, res: ServerResponse, port: number): void {
  if (!isOwnRequest(req)) {
    res.writeHead(403).end();
    return;
  }
  const { origin: _, ...headers } = req.headers;
  const upstream = request(
    { host: '127.0.0.1', port, path: req.url, method: req.method, headers },
    (answer) => {
      res.writeHead(answer.statusCode ?? 502, answer.headers);
      answer.pipe(res);
    },
  );
  upstream.on('error', () => {
    if (!res.headersSent) res.writeHead(502, { 'Content-Type': 'application/json' });
    res.end(
      JSON.stringify({ error: '編集用のサーバーが応答しません。npm start をやり直してください。' }),
    );
  });
  req.pipe(upstream);
}

/**
 * Serves a built site with the response headers of the real host, its 404 page, and the CMS's API.
 * @throws the listening error of Node (`EADDRINUSE` when the port is taken)
 */
export async function serve(options: ServeOptions): Promise<Server> {
  const { dir, port, host = '127.0.0.1', cmsPort } = options;
  const files = sirv(dir, {
    dev: true,
    setHeaders: (res, path) => {
      for (const [name, value] of Object.entries(headersFor(path))) res.setHeader(name, value);
    },
  });
  const notFound = async (res: ServerResponse): Promise<void> => {
    const page = await readFile(join(dir, '404.html')).catch(() => 'ページが見つかりません');
    res.writeHead(404, { 'Content-Type': 'text/html; charset=utf-8', ...headersFor('/404.html') });
    res.end(page);
  };
  const server = createServer((req, res) => {
    const cms = cmsPort?.();
    if (cms !== undefined && req.url === CMS_API) {
      passToCms(req, res, cms);
      return;
    }
    files(req, res, () => void notFound(res));
  });
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject).listen(port, host, resolve);
  });
  const { port: bound } = server.address() as AddressInfo;
  return {
    url: `http://localhost:${String(bound)}`,
    close: () =>
      new Promise((resolve) => {
        server.close(() => {
          resolve();
        });
        server.closeAllConnections();
      }),
  };
}
