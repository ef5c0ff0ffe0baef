import { writeQuery, type FinderQuery } from './finder-query.ts';
import type { Outcome } from './outcome.ts';
import { presentGroups, presentNear } from './present-list.ts';
import { presentMessage } from './present-message.ts';
import type { Presented } from './presented.ts';
import { copyOf, partOf, wordOf } from './templates.ts';

/** A link to a place of the choice. */
function choiceOf(label: string, query: FinderQuery): Node {
  const link = copyOf('link', { name: label });
  partOf(link, 'link').setAttribute('href', writeQuery({ ...query, q: label }));
  return link;
}

/**
 * What stands on the page for an outcome.
 * @param labelOf the word for a facet
 * @param instant what is called today and now
 */
export function present(
  outcome: Outcome,
  query: FinderQuery,
  labelOf: (facet: string) => string,
  instant: Date,
): Presented {
  const { q } = query;
  switch (outcome.kind) {
    case 'near':
      return presentNear(outcome, instant);
    case 'area':
    case 'named':
      return presentGroups(outcome, instant);
    case 'none':
      return presentMessage(`none-${outcome.reason}`, { q });
    case 'choice': {
      const { choices, total } = outcome;
      const links = choices.map(({ label }) => choiceOf(label, query));
      return presentMessage('choice', { q, count: total }, links);
    }
    case 'no-match': {
      // One that would not help is not offered.
      const helpful = outcome.reliefs.filter(({ count }) => count > 0);
      const buttons = helpful.map(({ facet, count, more }) => {
        const words = { facet: labelOf(facet), count };
        const button = copyOf('relief', { name: wordOf(more ? 'relief-more' : 'relief', words) });
        partOf(button, 'relief').dataset.facet = facet;
        return button;
      });
      return presentMessage('no-match', {}, buttons);
    }
  }
}
