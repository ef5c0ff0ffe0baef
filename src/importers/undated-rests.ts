import type { Fact } from './week-facts.ts';

/**
 * Times of rest that have a name and no dates, with all the days that are usually meant: to doubt
 * them, never to close them. 年末年始 is not here, which is doubtful in every hub.
 */
const RESTS = [
  [/盆(?![踊地栽])/, { from: '08-13', to: '08-16', reason: 'お盆' }],
  [/夏[季期]休/, { from: '07-01', to: '09-30', reason: '夏季' }],
] as const;

/** What a text leaves in doubt by naming a time of rest: `お盆・年末年始は休み`. */
export const undatedRests = (text: string): Fact<'maybe-rest'>[] =>
  RESTS.flatMap(([name, days]) =>
    name.test(text) ? [{ kind: 'maybe-rest' as const, ...days }] : [],
  );
