import type { CaseStudy } from '../schema/case.ts';
import { CASE_THEMES, COLLABORATORS, PREFECTURES, STAGES } from '../schema/vocabulary.ts';
import { caseTermUrl } from './addresses.ts';

interface Facet {
  /** Part of addresses: `/cases/stage/pregnancy/`. */
  id: string;
  label: string;
  terms: readonly { value: string; label: string }[];
  /** The terms that a case is filed under. */
  filedUnder: (study: CaseStudy) => readonly string[];
}

/** A term of a facet with the case studies that are filed under it. */
export interface CaseTerm {
  value: string;
  label: string;
  /** Address of the page that lists them. */
  href: string;
  studies: readonly CaseStudy[];
}

export interface CaseFacet {
  id: string;
  label: string;
  /** None is empty. */
  terms: readonly CaseTerm[];
}

const FACETS: readonly Facet[] = [
  { id: 'stage', label: '時期', terms: STAGES, filedUnder: ({ stages }) => stages },
  { id: 'theme', label: 'テーマ', terms: CASE_THEMES, filedUnder: ({ themes }) => themes },
  {
    id: 'partner',
    label: '連携した相手',
    terms: COLLABORATORS,
    filedUnder: ({ collaborators = [] }) => collaborators,
  },
  {
    id: 'prefecture',
    label: '都道府県',
    terms: PREFECTURES,
    filedUnder: ({ prefecture }) => (prefecture === undefined ? [] : [prefecture]),
  },
];

/** By what case studies are found, in the order of the vocabularies; what has no case is left out. */
export const caseFacets = (studies: readonly CaseStudy[]): CaseFacet[] =>
  FACETS.map(({ id, label, terms, filedUnder }) => ({
    id,
    label,
    terms: terms
      .map((term) => ({
        value: term.value,
        label: term.label,
        href: caseTermUrl(id, term.value),
        studies: studies.filter((study) => filedUnder(study).includes(term.value)),
      }))
      .filter((term) => term.studies.length > 0),
  })).filter(({ terms }) => terms.length > 0);
