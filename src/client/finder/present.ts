import type { Page } from '../../domain/finder/prefecture-file.ts';
import { facetLabel } from './controls.ts';
import { writeQuery, type FinderQuery } from './finder-query.ts';
import type { Outcome, Relief } from './outcome.ts';
import { presentList } from './present-list.ts';
import { presentMessage } from './present-message.ts';
import type { Presented } from './presented.ts';
import { partOf } from '../page/part-of.ts';
import { copyOf, wordOf } from './templates.ts';

function linkTo([name, url]: Page): Node {
  const line = copyOf('link', { name });
  partOf('link', line).setAttribute('href', url);
  return line;
}

/** A button that gives up a wish, or all. */
function buttonOf({ facet, count, more }: Relief): Node {
  const name = facet ? facetLabel(facet) : wordOf('relief-all');
  const button = copyOf('relief', {
    name: wordOf(more ? 'relief-more' : 'relief', { name, count }),
  });
  if (facet) button.dataset.facet = facet;
  else button.dataset.do = 'clear';
  return button;
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
      const links = choices.map((label) => linkTo([label, writeQuery({ ...query, q: label })]));
      const cut = links.length < total ? wordOf('choice-cut', { shown: links.length }) : '';
      return presentMessage('choice', { q, count: total, cut }, links);
    }
    case 'unlisted': {
      const { label, pages } = outcome;
      return presentMessage('unlisted', { label }, pages.map(linkTo));
    }
    case 'no-match':
      return presentMessage('no-match', {}, outcome.reliefs.map(buttonOf));
  }
}
