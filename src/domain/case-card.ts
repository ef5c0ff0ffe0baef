import type { CaseStudy } from '../schema/case.ts';
import { entryUrl } from './addresses.ts';
import { caseMeta } from './case-facts.ts';

/** A case study as a list shows it. */
export const caseCard = (study: CaseStudy) => ({
  href: entryUrl('cases', study.id),
  title: study.title,
  summary: study.summary,
  meta: [caseMeta(study), ...(study.video ? ['動画あり'] : [])].join('・'),
});
