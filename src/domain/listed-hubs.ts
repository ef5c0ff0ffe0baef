import type { Hub } from '../schema/hub.ts';

/**
 * The hubs that lists and counts hold: all but the closed ones, whose pages stay for those who
 * have kept the address. A hub that only pauses is among them, marked.
 */
export const listedHubs = <Item extends { hub: Pick<Hub, 'status'> }>(
  records: readonly Item[],
): Item[] => records.filter(({ hub }) => hub.status !== 'closed');
