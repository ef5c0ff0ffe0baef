import type { Proposal } from '../../schema/proposal.ts';

/** A policy proposal as schema.org data: a report with a day and an author. */
export const proposalJsonLd = (proposal: Proposal, url: string, publisher: string): object => ({
  '@context': 'https://schema.org',
  '@type': 'Report',
  name: proposal.title,
  description: proposal.summary,
  url,
  inLanguage: 'ja',
  datePublished: proposal.date,
  author: { '@type': 'NGO', name: publisher },
});
