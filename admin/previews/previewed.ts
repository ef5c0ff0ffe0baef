import type { CollectionName } from '../../src/schema/index.ts';

/** The collections whose entries have a preview. */
export type Previewed = Extract<
  CollectionName,
  'hubs' | 'campaigns' | 'cases' | 'proposals' | 'events'
>;

const EMPTY = '（まだ入力していません）';
const TITLED = { id: 'sample', title: EMPTY, summary: EMPTY, source: EMPTY };

/** What stands in a preview for fields that a page needs and that nobody has filled in yet. */
export const BLANKS: Readonly<Record<Previewed, Readonly<Record<string, unknown>>>> = {
  hubs: {
    id: 'sample',
    name: EMPTY,
    status: 'open',
    prefecture: 'hokkaido',
    municipality: EMPTY,
    source: { name: EMPTY },
  },
  campaigns: { ...TITLED, fiscalYear: 2000 },
  cases: {
    ...TITLED,
    organisation: EMPTY,
    stages: ['pregnancy'],
    themes: ['courses'],
  },
  proposals: {
    ...TITLED,
    date: '2000-01-01',
    presentedAt: EMPTY,
    presenter: EMPTY,
    thesis: EMPTY,
    pillars: [{ title: EMPTY }],
  },
  events: { ...TITLED, kind: 'exchange', fiscalYear: 2000 },
};
