import { checkSuccessor } from '../../src/domain/content-check/check-successor.ts';
import { textOf, type ContentEntry } from '../../src/domain/content-check/content-entry.ts';
import { linkContext } from './link-context.ts';
import { mistakeWords } from './mistake-words.ts';
import type { SiteFacts } from './site-facts.ts';

/** Whether the page that stands in for an archived entry is there, and leads on. */
export async function successorMistakes(own: ContentEntry, site: SiteFacts): Promise<string[]> {
  const successor = textOf(own, 'successor');
  if (successor === undefined || !/^\/(?!\/)/.test(successor)) return [];
  return checkSuccessor(own, await linkContext([successor], own, site, true)).findings.map(
    (finding) => mistakeWords(finding),
  );
}
