import { readFileSync, readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { brotliCompressSync } from 'node:zlib';

/** Files of one kind, in bytes as a browser gets them (brotli, best quality). */
export interface Shards {
  files: number;
  median: number;
  largest: number;
}

/** What a host is asked to keep. */
export interface SiteSize {
  files: number;
  largest: { path: string; bytes: number };
  /** Of each folder below `/finder/`, and of the files that lie in it. */
  finder: Record<string, Shards>;
}

const filesBelow = (folder: string): string[] =>
  readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map(({ parentPath, name }) => join(parentPath, name));

const bytesOf = (path: string): number => brotliCompressSync(readFileSync(path)).length;

function shardsOf(paths: readonly string[]): Shards {
  const bytes = paths.map(bytesOf).toSorted((a, b) => a - b);
  return {
    files: bytes.length,
    median: bytes[Math.floor(bytes.length / 2)] ?? 0,
    largest: bytes.at(-1) ?? 0,
  };
}

/** Counts and weighs the files of a built site. */
export function measureSite(site: string): SiteSize {
  const files = filesBelow(site);
  const sizes = files.map((path) => ({
    path: path.slice(site.length),
    bytes: statSync(path).size,
  }));
  const finder = files.filter((path) => path.slice(site.length).startsWith('/finder/'));
  const byFolder = Map.groupBy(finder, (path) => {
    const [, , name = '', ...rest] = path.slice(site.length).split('/');
    return rest.length === 0 ? name : `${name}/`;
  });
  return {
    files: files.length,
    largest: sizes.reduce((most, each) => (each.bytes > most.bytes ? each : most), {
      path: '',
      bytes: 0,
    }),
    finder: Object.fromEntries([...byFolder].map(([name, paths]) => [name, shardsOf(paths)])),
  };
}
