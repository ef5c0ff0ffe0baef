import { checkLink, type LinkContext } from '../domain/content-check/check-link.ts';
import { explainTarget } from '../domain/content-check/check-relations.ts';
import { bodyLineOf } from '../domain/content-check/content-entry.ts';
import { explainHidden } from '../domain/content-check/hidden-target.ts';
import type { ContentIndex } from '../domain/content-check/content-index.ts';
import type { ContentFinding } from '../domain/content-check/finding.ts';
import { checkBody } from '../markdown/check-body.ts';
import type { CheckedEntry } from './check-content-entry.ts';

/** What is wrong below the fields, and what is only worth knowing. */
export interface CheckedBody {
  findings: ContentFinding[];
  hints: ContentFinding[];
}

const FIELD = '本文';

/** Checks the text of an entry: its Markdown, and where its links and figures lead. */
export function checkBodyOf(
  { entry, body }: CheckedEntry,
  index: ContentIndex,
  context: LinkContext,
): CheckedBody {
  if (body.trim() === '') return { findings: [], hints: [] };
  const { file, targets } = entry;
  const at = (line: number) => ({ file, line: bodyLineOf(entry, line), field: FIELD });
  const links = targets.links.flatMap(({ href, line }) => {
    const problem = checkLink(href, entry, context);
    return problem ? [{ problem, finding: { ...at(line), ...wordsOf(problem) } }] : [];
  });
  return {
    findings: [
      ...checkBody(body).map(({ line, ...words }) => ({ ...at(line), ...words })),
      ...links.filter(({ problem }) => !problem.isHint).map(({ finding }) => finding),
      ...targets.figures.flatMap(({ id, line }) =>
        index.byId.get('figures')?.has(id)
          ? []
          : [{ ...at(line), ...explainTarget(index, 'figures', id) }],
      ),
    ],
    hints: [
      ...links.filter(({ problem }) => problem.isHint).map(({ finding }) => finding),
      ...targets.figures.flatMap(({ id, line }) => {
        const figure = index.byId.get('figures')?.get(id);
        const message = figure && explainHidden(figure, entry, 'figure', context.now);
        return message === undefined ? [] : [{ ...at(line), message }];
      }),
    ],
  };
}

const wordsOf = ({ message, example }: { message: string; example?: string | undefined }) => ({
  message,
  example,
});
