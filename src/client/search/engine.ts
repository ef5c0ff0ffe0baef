import type { ShownPage } from '../../domain/search/show-page.ts';
import { WORKER_FILE } from '../../domain/search/files.ts';
import type { Call, Reply } from './calls.ts';
import type { Finding, Searcher } from './searcher.ts';

/**
 * The search, as pages import it: see docs/search.md. All work is done in a worker; every function
 * rejects when a file cannot be loaded, and may be called again.
 */

interface Waiting {
  resolve: (value: unknown) => void;
  reject: (reason: Error) => void;
}

let worker: Worker | undefined;
let calls = 0;
const waiting = new Map<number, Waiting>();

function settle(reply: Reply): void {
  const { resolve, reject } = waiting.get(reply.id) ?? {};
  waiting.delete(reply.id);
  if ('error' in reply) reject?.(new Error(reply.error));
  else resolve?.(reply.value);
}

/** A worker that could not be loaded is tried anew by the next call. */
function giveUp(): void {
  worker?.terminate();
  worker = undefined;
  for (const { reject } of waiting.values()) reject(new Error('search'));
  waiting.clear();
}

function start(): Worker {
  const started = new Worker(new URL(/* @vite-ignore */ WORKER_FILE, import.meta.url), {
    type: 'module',
  });
  started.addEventListener('message', ({ data }: MessageEvent<Reply>) => {
    settle(data);
  });
  started.addEventListener('error', giveUp);
  return started;
}

function call(method: keyof Searcher, ...args: readonly unknown[]): Promise<unknown> {
  worker ??= start();
  const request: Call = { id: (calls += 1), method, args };
  return new Promise((resolve, reject) => {
    waiting.set(request.id, { resolve, reject });
    worker?.postMessage(request);
  });
}

/** Loads what every search needs; a search does so itself. */
export async function init(): Promise<void> {
  await call('search', '');
}

/** The addresses of all pages that have a query, the best first, and of related ones. */
export const search = (query: string): ReturnType<Searcher['search']> =>
  call('search', query) as ReturnType<Searcher['search']>;

/** The pages that have a query, with their sections. */
export const find = (query: string): Promise<Finding> => call('find', query) as Promise<Finding>;

/** What a list of results shows of some pages. */
export const show = (query: string, pages: readonly number[]): Promise<ShownPage[]> =>
  call('show', query, pages) as Promise<ShownPage[]>;
