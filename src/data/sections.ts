import type { Section } from '../domain/site.ts';
import { getCampaigns } from './campaigns.ts';
import { getCases } from './cases.ts';
import { getEvents } from './events.ts';
import { getFigures } from './figures.ts';
import { getGlossary } from './glossary.ts';
import { getPartners } from './partners.ts';
import { getProposals } from './proposals.ts';
import { getReports } from './reports.ts';

/** The sections that have a plain list of entries, in the order of the site's index. */
const LISTS = {
  cases: getCases,
  proposals: getProposals,
  figures: getFigures,
  campaigns: getCampaigns,
  events: getEvents,
  reports: getReports,
  partners: getPartners,
  glossary: getGlossary,
} as const satisfies Partial<Record<Section, () => Promise<readonly unknown[]>>>;

/** The sections beside the hubs, each with the number of its entries. */
export const getSections = (): Promise<{ section: keyof typeof LISTS; count: number }[]> =>
  Promise.all(
    (Object.keys(LISTS) as (keyof typeof LISTS)[]).map(async (section) => ({
      section,
      count: (await LISTS[section]()).length,
    })),
  );
