import { readFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { extname, join, resolve, sep } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { brotliCompressSync, constants } from 'node:zlib';

/** A line to the server: it answers no sooner, and passes on no more at once. */
export interface Network {
  /** Milliseconds from a question to its answer. */
  readonly delay: number;
  readonly bitsPerSecond: number;
}

export interface WeighingServer {
  readonly url: string;
  /** Bytes of all bodies since it was asked last. */
  weigh(): number;
  /** Shapes what is sent from now on; without one it is sent at once. */
  setNetwork(network?: Network): void;
  close(): Promise<void>;
}

const TYPES: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript',
  '.css': 'text/css',
  '.json': 'application/json',
};
/** Where a page of nothing lies, on which a search is measured by itself. */
export const BLANK = '/blank/';
const BLANK_PAGE = '<!doctype html><html lang="ja"><meta charset="utf-8"><title>blank</title>';
/** As good as hosts do it once and for all; large files would take seconds. */
const QUALITY = 9;

interface Body {
  type: string;
  isPacked: boolean;
  bytes: Buffer;
}

/** Serves a folder on loopback as a host does, text packed by brotli, and weighs what it sends. */
export async function startWeighing(folder: string): Promise<WeighingServer> {
  const root = resolve(folder);
  const known = new Map<string, Promise<Body>>();
  let weight = 0;
  let line: Network | undefined;
  let freeAt = 0;
  const read = async (path: string): Promise<Body> => {
    if (path === BLANK) {
      return { type: 'text/html', isPacked: false, bytes: Buffer.from(BLANK_PAGE) };
    }
    const file = join(root, path.endsWith('/') ? `${path}index.html` : path);
    if (!file.startsWith(root + sep)) throw new Error(path);
    const raw = await readFile(file);
    const type = TYPES[extname(file)];
    // Pagefind's own files are packed already.
    if (!type) return { type: 'application/octet-stream', isPacked: false, bytes: raw };
    const params = { [constants.BROTLI_PARAM_QUALITY]: QUALITY };
    return { type, isPacked: true, bytes: brotliCompressSync(raw, { params }) };
  };
  const travel = async ({ delay, bitsPerSecond }: Network, bytes: number): Promise<void> => {
    const now = performance.now();
    freeAt = Math.max(now + delay, freeAt) + (bytes * 8000) / bitsPerSecond;
    await sleep(freeAt - now);
  };
  const server = createServer((request, response) => {
    const path = decodeURIComponent(new URL(request.url ?? '/', 'http://localhost').pathname);
    const body = known.get(path) ?? read(path);
    known.set(path, body);
    body.then(
      async ({ type, isPacked, bytes }) => {
        weight += bytes.length;
        if (line) await travel(line, bytes.length);
        response.writeHead(200, {
          'Content-Type': type,
          'Content-Length': bytes.length,
          'Cache-Control': 'max-age=3600',
          ...(isPacked && { 'Content-Encoding': 'br' }),
        });
        response.end(bytes);
      },
      () => response.writeHead(404).end(),
    );
  });
  await new Promise<void>((done, fail) => {
    server.once('error', fail).listen(0, '127.0.0.1', done);
  });
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    weigh() {
      const all = weight;
      weight = 0;
      return all;
    },
    setNetwork(network) {
      line = network;
      freeAt = 0;
    },
    close: () =>
      new Promise((done) => {
        server.close(() => {
          done();
        });
        server.closeAllConnections();
      }),
  };
}
