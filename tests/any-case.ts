import type { CaseStudy } from '../src/schema/case.ts';

/** A case study for tests: what matters to them is given, the rest is there. */
export const study = (id: string, fields: Partial<CaseStudy>): CaseStudy => ({
  id,
  title: '講座',
  organisation: '団体',
  summary: '短い説明',
  stages: ['pregnancy'],
  themes: ['courses'],
  sample: false,
  source: '報告',
  ...fields,
});
