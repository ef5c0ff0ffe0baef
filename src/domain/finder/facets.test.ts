import { describe, expect, it } from 'vitest';
import type { Hub } from '../../schema/hub.ts';
import { HUB_FACETS } from '../../schema/vocabulary.ts';
import { FACETS, facetSet, hasFacets } from './facet-set.ts';
import { facetsOf } from './facets.ts';

const BARE: Hub = {
  id: '37201-mokomoko',
  name: 'もこもこ',
  status: 'open',
  prefecture: 'kagawa',
  municipality: '高松市',
  source: { name: '高松市オープンデータ' },
  draft: false,
} as unknown as Hub;

describe('the facets that a hub is known to have', () => {
  it('of a hub of which little is known are none', () => {
    expect(facetsOf(BARE)).toBe(0);
  });

  it.each([
    ['weekend', { openingHours: { weekly: [{ days: ['sun'] }] } }],
    ['pregnancy-welcome', { services: ['pregnancy-welcome'] }],
    ['no-reservation', { reservation: { kind: 'not-needed' } }],
    ['temporary-care', { services: ['temporary-care'] }],
    ['nursing-room', { services: ['nursing-room'] }],
    ['stroller', { services: ['stroller-access'] }],
    ['stroller', { services: ['stroller-rental'] }],
    ['parking', { services: ['parking'] }],
    ['outreach', { type: 'outreach' }],
    ['consultation', { services: ['consultation'] }],
  ] as const)('%s from %o', (facet, fields) => {
    expect(facetsOf({ ...BARE, ...fields } as Hub)).toBe(facetSet([facet]));
  });

  it.each([
    ['one Saturday a month', { nthWeekdays: [{ nth: [3], day: 'sat', open: true }] }],
    ['an unknown Saturday', { weekly: [{ days: ['mon'] }], unknownDays: ['sat'] }],
  ] as const)('%s is no weekend', (_, openingHours) => {
    expect(facetsOf({ ...BARE, openingHours } as unknown as Hub)).toBe(0);
  });

  it('a booking for some things only is not “no booking”', () => {
    expect(facetsOf({ ...BARE, reservation: { kind: 'partly' } })).toBe(0);
  });
});

it('the set knows the facets of the vocabulary, in their order', () => {
  expect(FACETS).toEqual(HUB_FACETS.map(({ value }) => value));
});

it('a set has all that is wanted, or not', () => {
  const set = facetSet(['parking', 'weekend']);
  expect(hasFacets(set, 0)).toBe(true);
  expect(hasFacets(set, facetSet(['parking']))).toBe(true);
  expect(hasFacets(set, facetSet(['parking', 'stroller']))).toBe(false);
});
