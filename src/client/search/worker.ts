import type { Call, Reply } from './calls.ts';
import { fetchEarly } from './fetch-early.ts';
import { openSearcher, type Searcher } from './searcher.ts';

/**
 * The search at work, beside the page: it neither holds the page up, nor needs the page's policy to
 * allow WebAssembly.
 */
const base = new URL('./', import.meta.url).pathname;
fetchEarly(base);

let opened: Promise<Searcher> | undefined;

async function run({ method, args }: Call): Promise<unknown> {
  const searcher = await (opened ??= openSearcher(base));
  const call = searcher[method] as (...given: readonly unknown[]) => Promise<unknown>;
  return call(...args);
}

/**
 * A new build has put other files in the place of those that are known: they are read anew once.
 * Where they cannot be read either, the line is down, and what is known is kept.
 */
async function runAgain(call: Call): Promise<unknown> {
  try {
    return await run(call);
  } catch {
    const known = opened;
    opened = undefined;
    try {
      return await run(call);
    } catch (error) {
      opened = known;
      throw error;
    }
  }
}

addEventListener('message', ({ data }: MessageEvent<Call>) => {
  const reply = (answer: Reply): void => {
    postMessage(answer);
  };
  runAgain(data).then(
    (value) => {
      reply({ id: data.id, value });
    },
    (error: unknown) => {
      reply({ id: data.id, error: String(error) });
    },
  );
});
