import type { Point } from '../../domain/finder/finder-hub.ts';
import { finderReaders } from '../../domain/finder/readers.ts';
import { findHubs } from './find-hubs.ts';
import type { FinderQuery } from './finder-query.ts';
import { presentMessage } from './present-message.ts';
import { presentSaved } from './present-saved.ts';
import { present } from './present.ts';
import type { Presented } from './presented.ts';
import { readFile, type ReadProblem } from './read-file.ts';

/** The finder's files; others after a new build. */
export let readers = finderReaders(readFile);
/** Whether the last answer waits for the internet. */
export let isOffline = false;

/** Nothing for a mistake of this page, or files of two builds. */
const problemOf = (error: unknown): ReadProblem | undefined =>
  (error as Error).cause as ReadProblem | undefined;

/**
 * What the finder's files answer to a query, or why they do not.
 * @param here the device's position, where the query asks for it and it is known
 * @param today calendar date in Japan, `YYYY-MM-DD`
 */
export async function answer(
  query: FinderQuery,
  here: Point | undefined,
  today: string,
): Promise<Presented> {
  const { near, q, facets, saved } = query;
  isOffline = false;
  if (saved) return presentSaved('saved');
  if (near && !here) return presentMessage('ask-here');
  if (!near && !q) return presentMessage(facets.length > 0 ? 'first-facets' : 'first');
  const find = () => findHubs({ ...query, here, today, readers });
  try {
    const outcome = await find().catch((error: unknown) => {
      if ((problemOf(error) ?? 'missing') !== 'missing') throw error;
      // A new build has put other files in the place of those that this page knows.
      readers = finderReaders((url) => readFile(url, 'no-cache'));
      return find();
    });
    return present(outcome, query);
  } catch (error) {
    const problem = problemOf(error);
    isOffline = problem === 'offline';
    if (!problem) reportError(error);
    return isOffline ? presentSaved('offline') : presentMessage(problem ?? 'missing');
  }
}
