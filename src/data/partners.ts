import type { Partner } from '../schema/partner.ts';
import { readCollection, type Entry } from './read-collection.ts';

export type PartnerEntry = Entry<Partner>;

/** All partners, by name. */
export const getPartners = readCollection<Partner>('partners', (a, b) =>
  a.name.localeCompare(b.name, 'ja'),
);
