import { expect, it } from 'vitest';
import { study } from '../../tests/any-case.ts';
import { similarCases } from './similar-cases.ts';

it('names the cases that have most in common, and neither itself nor a sample', () => {
  const one = study('one', { themes: ['courses', 'fathers'] });
  const all = [
    one,
    study('far', { themes: ['city'], stages: ['age-1-up'] }),
    study('stage', { themes: ['city'] }),
    study('sample', { themes: ['courses', 'fathers'], sample: true }),
    study('near', { themes: ['fathers', 'courses'] }),
  ];
  expect(similarCases(one, all).map(({ id }) => id)).toEqual(['near', 'stage']);
});
