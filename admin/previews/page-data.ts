/** In the place of `src/data` beside the form: what pages ask of other entries, and the text in the form. */
import { createComponent, render, unescapeHTML } from 'astro/runtime/server/index.js';
import type { EntryBody } from '../../src/data/body.ts';
import type { CaseVideo } from '../../src/data/case-video.ts';
import type { PublishedDocument } from '../../src/data/documents.ts';
import type { NearbyHubs } from '../../src/data/nearby-hubs.ts';
import type { RelatedLink } from '../../src/data/related.ts';
import { documentUrl } from '../../src/domain/addresses.ts';
import { japanClock } from '../../src/domain/japan-clock.ts';
import { chooseTranscript } from '../../src/domain/video/choose-transcript.ts';
import { parseTime } from '../../src/domain/video/parse-time.ts';
import { videoSource } from '../../src/domain/video/video-source.ts';
import type { CaseStudy } from '../../src/schema/case.ts';
import type { EntryDocument } from '../../src/schema/documents.ts';
import type { Site } from '../../src/schema/site.ts';
import { figuresAtHand } from './figures-at-hand.ts';
import { withFigures } from './with-figures.ts';

/** The text of a form, in the place of Astro's entry. */
export interface DraftBody {
  html: string;
  contents: EntryBody['contents'];
}

export async function bodyOf(body: DraftBody): Promise<EntryBody | undefined> {
  if (body.html === '') return undefined;
  const { html, figures } = await withFigures(body.html, (ids) => figuresAtHand.find(ids));
  const Content = createComponent(() => render`${unescapeHTML(html)}`);
  return { Content, figures, missing: new Set<string>(), contents: body.contents };
}

/** The day that it is in Japan when the form is opened. */
export const siteToday = japanClock(new Date()).date;

/** What the form says of a video. Its files are not at hand: their words and chapters are missing. */
export function caseVideo({ video }: CaseStudy): CaseVideo | undefined {
  const source = video && videoSource(video.url ?? video.file ?? '');
  if (!source) return undefined;
  const { uploaded, poster, audioDescription } = video;
  const duration = parseTime(video.duration ?? '');
  return {
    source,
    captions: [],
    chapters: [],
    transcript: chooseTranscript([], [], video.transcript, duration),
    ...(duration !== undefined && { duration }),
    ...(uploaded !== undefined && { uploaded }),
    ...(poster && { poster }),
    ...(audioDescription !== undefined && { audioDescription }),
  };
}

/** What the form says of PDFs. How large they are is known where they lie. */
export const publishedDocuments = (documents: readonly EntryDocument[] = []): PublishedDocument[] =>
  documents.map(({ title, file }) => ({ title, href: documentUrl(file) }));

const NO_SITE: Site = {
  name: '',
  shortName: '',
  legalName: '',
  englishName: '',
  description: '',
  navigation: [],
};
export const getSite = (): Promise<Site> => Promise.resolve(NO_SITE);
export const getRelated = (): Promise<RelatedLink[]> => Promise.resolve([]);
export const getNearbyHubs = (): Promise<NearbyHubs> =>
  Promise.resolve({ by: 'prefecture', hubs: [] });
export const getHubsByPlace = (): Promise<ReadonlyMap<unknown, unknown>> =>
  Promise.resolve(new Map());

/** As much of the figures as pages ask for by themselves: what a link to one says. */
export const getFigures = async (): Promise<{ data: { id: string; title: string } }[]> =>
  (await figuresAtHand.titles()).map((data) => ({ data }));

const none = (): Promise<readonly []> => Promise.resolve([]);
// Only for `getStaticPaths`, which is never asked here.
export const getHubs = none;
export const getCampaigns = none;
export const getCases = none;
export const getProposals = none;
export const getEvents = none;
export const pathsOf = none;
