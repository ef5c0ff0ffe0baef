import { readFile } from 'node:fs/promises';
import { createServer, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { extname, join } from 'node:path';
import sirv from 'sirv';
import { headersFor } from '../domain/response-headers.ts';
import { CMS_API, CmsProxy, type CmsBehind } from './cms-proxy.ts';

export interface ServeOptions {
  /** The built site; read anew at every request, so that it may be swapped while serving. */
  dir: string;
  /** 0 takes any free port. */
  port: number;
  /** Loopback by default: the CMS behind it writes to a repository. */
  host?: string;
  /** What answers the local CMS at `/api/v1`. */
  cms?: CmsBehind;
  /** Origin of the Git host that the site's CMS was built for. */
  gitHost?: string;
}

export interface Server {
  url: string;
  close(): Promise<void>;
}

/** A folder's page may be asked for without its slash; its headers are the folder's all the same. */
const pagePath = (path: string): string =>
  path.endsWith('/') || extname(path) !== '' ? path : `${path}/`;

/**
 * Serves a built site with the response headers of the real host, its 404 page, and the CMS's API.
 * @throws the listening error of Node (`EADDRINUSE` when the port is taken)
 */
export async function serve(options: ServeOptions): Promise<Server> {
  const { dir, port, host = '127.0.0.1', cms, gitHost } = options;
  const files = sirv(dir, {
    dev: true,
    setHeaders: (res, path) => {
      for (const [name, value] of Object.entries(headersFor(pagePath(path), gitHost))) {
        res.setHeader(name, value);
      }
      // sirv does not know this type, and `nosniff` lets nobody guess it.
      if (path.endsWith('.ico')) res.setHeader('Content-Type', 'image/x-icon');
    },
  });
  const notFound = async (res: ServerResponse): Promise<void> => {
    const page = await readFile(join(dir, '404.html')).catch(() => 'ページが見つかりません');
    res.writeHead(404, { 'Content-Type': 'text/html; charset=utf-8', ...headersFor('/404.html') });
    res.end(page);
  };
  const proxy = cms && new CmsProxy(cms);
  const server = createServer((req, res) => {
    if (req.url === CMS_API && proxy?.isThere()) {
      proxy.answer(req, res).catch(() => res.destroy());
      return;
    }
    try {
      files(req, res, () => void notFound(res));
    } catch {
      // A file that went while the site was swapped, or a range that ends before it begins.
      if (res.headersSent) res.destroy();
      else void notFound(res);
    }
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
