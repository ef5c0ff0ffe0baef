import type { Campaign } from '../schema/campaign.ts';
import { readCollection, type Entry } from './read-collection.ts';

export type CampaignEntry = Entry<Campaign>;

/** All campaigns, newest first. */
export const getCampaigns = readCollection<Campaign>(
  'campaigns',
  (a, b) => b.fiscalYear - a.fiscalYear || a.id.localeCompare(b.id),
);
