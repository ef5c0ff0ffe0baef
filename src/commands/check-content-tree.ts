import { checkAliases } from '../domain/content-check/check-aliases.ts';
import { checkHidden } from '../domain/content-check/check-hidden.ts';
import { checkHubPlace } from '../domain/content-check/check-hub-place.ts';
import { checkIdentity } from '../domain/content-check/check-identity.ts';
import type { MediaFile } from '../domain/content-check/check-media-files.ts';
import { checkPlaces } from '../domain/content-check/check-places.ts';
import { checkRelations } from '../domain/content-check/check-relations.ts';
import { checkSuccessor } from '../domain/content-check/check-successor.ts';
import { checkTakenIds } from '../domain/content-check/check-taken-ids.ts';
import type { ContentEntry } from '../domain/content-check/content-entry.ts';
import { indexContent } from '../domain/content-check/content-index.ts';
import type { ContentFinding } from '../domain/content-check/finding.ts';
import type { ContentReport } from '../domain/content-check/report.ts';
import { siteAddresses } from '../domain/content-check/site-addresses.ts';
import { allMunicipalities } from '../domain/municipalities.ts';
import { nearest } from '../schema/nearest.ts';
import { checkBodyOf } from './check-content-body.ts';
import { PLACES, SCHEMAS } from './check-content-collections.ts';
import { readEntry } from './check-content-entry.ts';
import { checkSiteFile } from './check-content-site.ts';
import { checkUploads } from './check-content-uploads.ts';

/** Everything below `content/`, read. Paths begin with `content/`. */
export interface ContentTree {
  /** Texts; undefined where a file is not UTF-8. */
  texts: readonly { file: string; text: string | undefined }[];
  /** Files that nothing reads. */
  others: readonly string[];
  /** What is no file, but leads to one or to a folder. */
  links: readonly string[];
  media: readonly MediaFile[];
}

export interface SiteFacts {
  /** Addresses of pages and files that are no entries. */
  own: readonly string[];
  /** `https://hiroba.example` */
  origin: string;
  /** The instant of the check. */
  now: Date;
}

const LINK = 'ほかの場所へのリンクです。リンクではなく、ファイルそのものを置いてください。';

const placeOf = ({ file, line, field }: ContentFinding): string => [file, line, field].join(' ');

const checkPlaceOf = (entry: ContentEntry): ContentFinding[] =>
  checkHubPlace(entry.data, nearest, allMunicipalities).map(({ key, ...words }) => ({
    file: entry.file,
    line: entry.lineOf([key]),
    ...words,
  }));

/** Checks all content at once; every mistake of every file is in the report. */
export function checkContentTree(
  tree: ContentTree,
  { own, origin, now }: SiteFacts,
): ContentReport {
  const { texts, others, links, media } = tree;
  const read = texts.flatMap(({ file, text }) => readEntry(file, text) ?? []);
  const entries = read.map(({ entry }) => entry);
  const labels = Object.fromEntries(PLACES.map(({ name, label }) => [name, label]));
  const index = indexContent(entries, labels, nearest);
  const addresses = { ...siteAddresses(entries, own), origin, nearest, now };

  const bodies = read.map((each) => checkBodyOf(each, index, addresses));
  const successors = entries.map((entry) => checkSuccessor(entry, addresses));
  const site = checkSiteFile(
    texts.find(({ file }) => file === 'content/site.yml')?.text,
    addresses,
  );
  const uploads = checkUploads(entries, media);

  // The schema knows some of the addresses that are taken.
  const told = new Set(read.flatMap(({ findings }) => findings).map(placeOf));
  return {
    files: texts.length + media.length + others.length,
    findings: [
      ...read.flatMap(({ findings }) => findings),
      ...checkPlaces([...texts.map(({ file }) => file), ...others], PLACES),
      ...links.map((file) => ({ file, message: LINK })),
      ...checkIdentity(entries),
      ...checkTakenIds(entries, new Set(own)).filter((finding) => !told.has(placeOf(finding))),
      ...checkAliases(index),
      ...entries.flatMap((entry) => [
        ...checkRelations(entry, SCHEMAS[entry.collection]?.relations ?? [], index),
        ...(entry.collection === 'hubs' ? checkPlaceOf(entry) : []),
      ]),
      ...bodies.flatMap(({ findings }) => findings),
      ...successors.flatMap(({ findings }) => findings),
      ...uploads.findings,
      ...site.findings,
    ],
    hints: [
      ...bodies.flatMap(({ hints }) => hints),
      ...entries.flatMap((entry) =>
        checkHidden(entry, SCHEMAS[entry.collection]?.relations ?? [], index, now),
      ),
      ...successors.flatMap(({ hints }) => hints),
      ...site.hints,
      ...uploads.hints,
    ],
  };
}
