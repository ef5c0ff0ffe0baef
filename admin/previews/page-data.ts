/** In the place of `src/data` beside the form: what pages ask of other entries, and the text in the form. */
import { createComponent, escapeHTML, render, unescapeHTML } from 'astro/runtime/server/index.js';
import type { EntryBody } from '../../src/data/body.ts';
import type { CaseVideo } from '../../src/data/case-video.ts';
import type { NearbyHubs } from '../../src/data/nearby-hubs.ts';
import type { RelatedLink } from '../../src/data/related.ts';
import { japanClock } from '../../src/domain/japan-clock.ts';
import { chooseTranscript } from '../../src/domain/video/choose-transcript.ts';
import { parseTime } from '../../src/domain/video/parse-time.ts';
import { videoSource } from '../../src/domain/video/video-source.ts';
import type { CaseStudy } from '../../src/schema/case.ts';
import type { Site } from '../../src/schema/site.ts';
import { currentBackend } from '../backends/site-backend.ts';
import { entryFormat } from '../entry-format.ts';

/** The text of a form, in the place of Astro's entry. */
export interface DraftBody {
  html: string;
  contents: EntryBody['contents'];
}

/** The titles of the figures by their ids, read once: the list is the one that the CMS shows. */
let titles: Promise<ReadonlyMap<string, string>> | undefined;

async function readTitles(): Promise<ReadonlyMap<string, string>> {
  const entries = await currentBackend().listedEntries('content/figures');
  return new Map(
    entries.map(({ data }) => {
      const { id, title } = entryFormat.fromFile(data) as { id: string; title: string };
      return [id, title];
    }),
  );
}

/** A table of numbers comes from another entry: its title stands in its place. */
async function withFigurePlaces(html: string): Promise<string> {
  const FIGURE = /<div data-figure="([^"]*)"><\/div>/g;
  if (!FIGURE.test(html)) return html;
  const known = await (titles ??= readTitles()).catch(() => new Map<string, string>());
  return html.replaceAll(FIGURE, (_, id: string) => {
    const title = known.get(id);
    return title === undefined
      ? `<p>［ここに、数字で見る「${id}」の表が入ります。このIDがあるか、確かめてください］</p>`
      : `<p>［ここに、数字で見る「${escapeHTML(title)}」の表が入ります］</p>`;
  });
}

export async function bodyOf(body: DraftBody): Promise<EntryBody | undefined> {
  if (body.html === '') return undefined;
  const html = await withFigurePlaces(body.html);
  const Content = createComponent(() => render`${unescapeHTML(html)}`);
  return { Content, figures: [], missing: new Set<string>(), contents: body.contents };
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

const none = (): Promise<readonly []> => Promise.resolve([]);
export const getFigures = none;
// Only for `getStaticPaths`, which is never asked here.
export const getHubs = none;
export const getCampaigns = none;
export const getCases = none;
export const getProposals = none;
export const getEvents = none;
export const pathsOf = none;
