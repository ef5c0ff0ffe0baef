import type { Section } from './site.ts';

/** The site's addresses, in one place; all end with a slash. */
export const prefectureUrl = (prefecture: string): string => `/hubs/${prefecture}/`;
/** @param page of a long list, from 1; the first has the place's own address */
export const municipalityUrl = (place: { prefecture: string; slug: string }, page = 1): string =>
  `/hubs/${place.prefecture}/${place.slug}/${page > 1 ? `${page}/` : ''}`;

/** The page of an entry: `/cases/cocomi/`; pages that stand alone lie at the top. */
export const entryUrl = (collection: Section, id: string): string =>
  collection === 'pages' ? `/${id}/` : `/${collection}/${id}/`;

/** The list of a collection. Pages that stand alone have none: they are reached by the menu. */
export const listUrl = (collection: Exclude<Section, 'pages'>): string => `/${collection}/`;

/** @param page of a long list, from 1; the first has the list's own address */
export const caseListUrl = (page: number): string =>
  page > 1 ? `${listUrl('cases')}page/${page}/` : listUrl('cases');

/** The list of the case studies of one term: `/cases/theme/fathers/`. */
export const caseTermUrl = (facet: string, term: string): string =>
  `${listUrl('cases')}${facet}/${term}/`;

/** What is said in a case study's video, as a text file. */
export const transcriptUrl = (id: string): string => `/cases/${id}.txt`;

/** The last part of a PDF's address. @param path as an entry names it: `../media/leaflet.pdf` */
export const documentFileName = (path: string): string => path.slice(path.lastIndexOf('/') + 1);

/** A PDF that belongs to an entry; path as above. */
export const documentUrl = (path: string): string => `/documents/${documentFileName(path)}`;

/** A figure's numbers as a file. */
export const figureDataUrl = (id: string, format: 'csv' | 'json'): string =>
  `/figures/${id}.${format}`;
