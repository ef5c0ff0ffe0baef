import { cpSync, globSync, mkdtempSync, realpathSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { makeHubs } from './make-hubs.ts';
import { readTowns } from './read-towns.ts';

const OWN = join(import.meta.dirname, '..');
const PARTS = ['src', 'admin', 'public', 'content'];
const FILES = ['astro.config.mjs', 'package.json', 'package-lock.json', 'tsconfig.json'];

export interface ProjectOptions {
  /** Hubs in all: the real ones, which other content names, and samples. */
  hubs: number;
  seed: number;
  /** Geolonia's towns. */
  towns: string;
}

/**
 * Copies the project into a folder of the system's temporary files and fills it with sample hubs.
 * @returns the folder; its maker takes it away
 * @throws UserError when the town data cannot be read
 */
export function makeProject({ hubs, seed, towns }: ProjectOptions): string {
  const places = readTowns(towns);
  const root = realpathSync(mkdtempSync(join(tmpdir(), 'hiroba-national-')));
  for (const part of [...PARTS, ...FILES]) {
    cpSync(join(OWN, part), join(root, part), { recursive: true });
  }
  symlinkSync(join(OWN, 'node_modules'), join(root, 'node_modules'), 'dir');
  const real = globSync('content/hubs/**/*.md', { cwd: root }).length;
  makeHubs({ root, count: Math.max(0, hubs - real), seed, towns: places });
  return root;
}
