import { ENGINE_FILE, SEARCH_FOLDER } from '../../domain/search/files.ts';
import type { Searcher } from '../search/searcher.ts';

/** The part of the search's module that pages use: see docs/search.md. */
export interface Engine extends Pick<Searcher, 'find' | 'show'> {
  init(): Promise<void>;
}

let attempts = 0;
let engine: Promise<Engine> | undefined;

async function load(): Promise<Engine> {
  attempts += 1;
  // A browser remembers that a module failed: only another address makes it ask again.
  const address = `/${SEARCH_FOLDER}${ENGINE_FILE}${attempts > 1 ? `?attempt=${attempts}` : ''}`;
  return (await import(/* @vite-ignore */ address)) as Engine;
}

/**
 * The search, which the build wrote beside the pages.
 * @throws when it cannot be fetched; a later call tries anew
 */
export function loadEngine(): Promise<Engine> {
  engine ??= load().catch((error: unknown) => {
    engine = undefined;
    throw error;
  });
  return engine;
}

/** Loads what every search needs while the words are still being typed; it may fail. */
export function loadAhead(): void {
  loadEngine()
    .then((loaded) => loaded.init())
    .catch(() => undefined);
}
