import type { CaseStudy } from '../schema/case.ts';

/** So many are named. */
const MOST = 3;

/** By what two cases may be alike; a theme says more than a stage of life. */
const likeness = (one: CaseStudy, other: CaseStudy): number => {
  const shared = (a: readonly string[] = [], b: readonly string[] = []): number =>
    a.filter((term) => b.includes(term)).length;
  return (
    2 * shared(one.themes, other.themes) +
    shared(one.stages, other.stages) +
    shared(one.collaborators, other.collaborators)
  );
};

/** Other case studies that are about the same, the most alike first. A sample is named by none. */
export const similarCases = (study: CaseStudy, all: readonly CaseStudy[]): CaseStudy[] =>
  all
    .filter((other) => other.id !== study.id && !other.sample)
    .map((other) => ({ other, alike: likeness(study, other) }))
    .filter(({ alike }) => alike > 0)
    .toSorted((a, b) => b.alike - a.alike)
    .slice(0, MOST)
    .map(({ other }) => other);
