import { expect, it } from 'vitest';
import { study } from '../../tests/any-case.ts';
import { caseFacets } from './case-facets.ts';

it('files case studies by what they say, and leaves out what no case has', () => {
  const facets = caseFacets([
    study('a', { stages: ['pregnancy', 'age-0'], collaborators: ['midwife'] }),
    study('b', { stages: ['age-0'] }),
  ]);
  expect(facets.map(({ label }) => label)).toEqual(['時期', 'テーマ', '連携した相手']);
  const [stage] = facets;
  expect(stage?.terms.map(({ label, studies }) => [label, studies.length])).toEqual([
    ['妊娠期', 1],
    ['0歳', 2],
  ]);
  expect(stage?.terms[1]?.href).toBe('/cases/stage/age-0/');
});

it('knows prefectures by their names', () => {
  const [prefecture] = caseFacets([study('a', { prefecture: 'kagawa' })]).slice(-1);
  expect(prefecture?.terms.map(({ label }) => label)).toEqual(['香川県']);
});
