import { entryUrl } from '../../domain/addresses.ts';
import { presentMessage } from './present-message.ts';
import type { Presented } from './presented.ts';
import { savedHubs } from './saved-hubs.ts';
import { partOf } from '../page/part-of.ts';
import { copyOf } from './templates.ts';

/**
 * The hubs that this device keeps, each with a button that lets it go.
 * @param name of the message that holds them; with `-empty`, of the one when there are none
 */
export function presentSaved(name: string): Presented {
  const lines = savedHubs().map(({ id, name: called, place }) => {
    const line = copyOf('saved-hub', { name: called, place, called: `（${called}）` });
    partOf('page', line).setAttribute('href', entryUrl('hubs', id));
    partOf('forget', line).dataset.id = id;
    return line;
  });
  return presentMessage(lines.length > 0 ? name : `${name}-empty`, { count: lines.length }, lines);
}
