import type { Parts } from '../../domain/fill-text.ts';
import type { Presented } from './presented.ts';
import { partOf } from '../page/part-of.ts';
import { templateOf, wordOf } from './templates.ts';

/**
 * A message of the page: its heading, its sentence and what to do.
 * @param parts for the `{places}` of the heading and the sentence
 * @param links go into its part `links`
 */
export const presentMessage = (
  name: string,
  parts: Parts = {},
  links: readonly Node[] = [],
): Presented => ({
  heading: wordOf('heading', parts, name),
  status: wordOf('status', parts, name),
  fill: (room) => {
    room.replaceChildren(document.importNode(templateOf(name).content, true));
    if (links.length > 0) partOf('links', room).append(...links);
  },
  hubs: [],
});
