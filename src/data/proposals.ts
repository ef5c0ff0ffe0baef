import type { Proposal } from '../schema/proposal.ts';
import { readCollection, type Entry } from './read-collection.ts';

export type ProposalEntry = Entry<Proposal>;

/** All proposals, newest first. */
export const getProposals = readCollection<Proposal>(
  'proposals',
  (a, b) => b.date.localeCompare(a.date) || a.id.localeCompare(b.id),
);
