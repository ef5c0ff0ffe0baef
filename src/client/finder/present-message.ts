import type { Presented } from './presented.ts';
import { copyOf, fillText, partOf, templateOf, type Parts } from './templates.ts';

/**
 * A message of the page: its heading, its sentence and what to do.
 * @param parts for the `{places}` of the heading and the sentence
 * @param links go into its part `links`
 */
export function presentMessage(
  name: string,
  parts: Parts = {},
  links: readonly Node[] = [],
): Presented {
  const { heading = '', status = '' } = templateOf(name).dataset;
  const body = copyOf(name);
  if (links.length > 0) partOf(body, 'links').append(...links);
  return {
    heading: fillText(heading, parts),
    status: fillText(status, parts),
    body: [body],
    hubs: [],
  };
}
