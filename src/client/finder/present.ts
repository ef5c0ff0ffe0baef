import { writeQuery, type FinderQuery } from './finder-query.ts';
import type { Outcome } from './outcome.ts';
import { presentList } from './present-list.ts';
import { presentMessage } from './present-message.ts';
import { facetLabel } from './controls.ts';
import type { Presented } from './presented.ts';
import { copyOf, partOf, wordOf } from './templates.ts';

/** A link to a place of the choice. */
function choiceOf(label: string, query: FinderQuery): Node {
  const line = copyOf('link', { name: label });
  partOf('link', line).setAttribute('href', writeQuery({ ...query, q: label }));
  return line;
}

/** What stands on the page for an outcome. */
export function present(outcome: Outcome, query: FinderQuery): Presented {
  const { q } = query;
  switch (outcome.kind) {
    case 'list':
      return presentList(outcome);
    case 'none':
      return presentMessage(`none-${outcome.reason}`, { q });
    case 'choice': {
      const { choices, total } = outcome;
      const links = choices.map((label) => choiceOf(label, query));
      const cut = links.length < total ? wordOf('choice-cut', { shown: links.length }) : '';
      return presentMessage('choice', { q, count: total, cut }, links);
    }
    case 'no-match': {
      // One that would not help is not offered.
      const helpful = outcome.reliefs.filter(({ count }) => count > 0);
      const buttons = helpful.map(({ facet, count, more }) => {
        const words = { facet: facetLabel(facet), count };
        const button = copyOf('relief', { name: wordOf(more ? 'relief-more' : 'relief', words) });
        button.dataset.facet = facet;
        return button;
      });
      return presentMessage('no-match', {}, buttons);
    }
  }
}
