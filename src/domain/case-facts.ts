import type { CaseStudy } from '../schema/case.ts';
import { CASE_THEMES, COLLABORATORS, PREFECTURES, STAGES, labelOf } from '../schema/vocabulary.ts';
import type { Fact } from './hub-facts.ts';

const CIRCLED = '①②③④⑤⑥⑦⑧⑨⑩⑪⑫⑬⑭⑮⑯⑰⑱⑲⑳';

/** `取組事例動画①・一般社団法人ここみ`; a sample says that it is one. */
export const caseMeta = ({ number, organisation, sample }: CaseStudy): string =>
  [
    sample ? '見本' : '',
    number === undefined ? '' : `取組事例動画${CIRCLED.charAt(number - 1) || number}`,
    organisation,
  ]
    .filter(Boolean)
    .join('・');

/** Who did it, for when, and with whom. */
export const caseFacts = (study: CaseStudy): Fact[] =>
  [
    { term: '団体', text: study.organisation },
    {
      term: '都道府県',
      text: study.prefecture === undefined ? '' : labelOf(PREFECTURES, study.prefecture),
    },
    { term: '時期', text: study.stages.map((stage) => labelOf(STAGES, stage)).join('、') },
    { term: 'テーマ', text: study.themes.map((theme) => labelOf(CASE_THEMES, theme)).join('、') },
    {
      term: '連携した相手',
      text: (study.collaborators ?? []).map((one) => labelOf(COLLABORATORS, one)).join('、'),
    },
  ].filter(({ text }) => text !== '');
