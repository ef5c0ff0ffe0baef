import { entryUrl } from '../../domain/addresses.ts';
import { presentMessage } from './present-message.ts';
import type { Presented } from './presented.ts';
import { savedHubs } from './saved-hubs.ts';
import { copyOf, partOf } from './templates.ts';

/**
 * The hubs that this device keeps, each with a button that lets it go.
 * @param some the message that holds them
 * @param none the message when there are none
 */
export function presentSaved(some: string, none: string): Presented {
  const lines = savedHubs().map(({ id, name, place }) => {
    const line = copyOf('saved-hub', { name, place, called: `（${name}）` });
    partOf(line, 'page').setAttribute('href', entryUrl('hubs', id));
    partOf(line, 'forget').dataset.id = id;
    return line;
  });
  return presentMessage(lines.length > 0 ? some : none, { count: lines.length }, lines);
}
