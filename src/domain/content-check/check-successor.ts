import { checkLink, type LinkContext, type LinkProblem } from './check-link.ts';
import { textOf, type ContentEntry } from './content-entry.ts';
import type { ContentFinding } from './finding.ts';
import { addressOf } from './site-addresses.ts';

/** Do the pages that stand in for each other lead back to where they began? */
function isRound(entry: ContentEntry, { known }: LinkContext): boolean {
  const passed = new Set<ContentEntry | undefined>();
  let next = known.get(textOf(entry, 'successor') ?? '');
  while (next?.data.archived === true && !passed.has(next)) {
    if (next === entry) return true;
    passed.add(next);
    next = known.get(textOf(next, 'successor') ?? '');
  }
  return false;
}

/** Pages that are there, and that nobody was looking for. */
const NOT_FOR_VISITORS = /^\/(?:admin|404)\//;

function problemOf(
  entry: ContentEntry,
  successor: string,
  context: LinkContext,
): LinkProblem | undefined {
  if (successor === addressOf(entry)) {
    return {
      message: 'このページ自身のアドレスです。ほかのページのアドレスを書いてください。',
    };
  }
  if (NOT_FOR_VISITORS.test(successor)) {
    return {
      message: '見る人のためのページではありません。かわりに見てほしいページを書いてください。',
      example: '/hubs/',
    };
  }
  return isRound(entry, context)
    ? {
        message: 'かわりのページをたどると、このページに戻ります。どれか一つを空けてください。',
      }
    : checkLink(successor, undefined, context, 'successor');
}

/** Whether the page that stands in for an archived entry is there. */
export function checkSuccessor(
  entry: ContentEntry,
  context: LinkContext,
): { findings: ContentFinding[]; hints: ContentFinding[] } {
  const successor = textOf(entry, 'successor');
  // What is no address at all, the schema has told.
  const problem = successor?.startsWith('/') ? problemOf(entry, successor, context) : undefined;
  if (!problem) return { findings: [], hints: [] };
  const { isHint = false, ...words } = problem;
  const line = entry.lineOf(['successor']);
  const found = [{ file: entry.file, line, field: 'かわりのページ', ...words }];
  return isHint ? { findings: [], hints: found } : { findings: found, hints: [] };
}
