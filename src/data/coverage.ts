import type { Coverage } from '../domain/coverage.ts';
import { getPrefectures } from './prefectures.ts';
import { getSite } from './site.ts';

/** What the site lists of the hubs that there are. */
export interface SiteCoverage {
  /** In the usual order of the prefectures. */
  readonly prefectures: readonly Coverage[];
  readonly listed: number;
  /** Of the whole country; unknown unless each prefecture's number is known. */
  readonly official: number | undefined;
  /** Where the official numbers come from. */
  readonly source: string | undefined;
}

async function read(): Promise<SiteCoverage> {
  const { officialCounts } = await getSite();
  const official = new Map(
    officialCounts?.counts.map(({ prefecture, count }) => [prefecture, count]),
  );
  const prefectures = (await getPrefectures()).map(({ prefecture, hubs }) => ({
    prefecture,
    listed: hubs.length,
    official: official.get(prefecture.value),
  }));
  return {
    prefectures,
    listed: prefectures.reduce((sum, { listed }) => sum + listed, 0),
    official: prefectures.every((each) => each.official !== undefined)
      ? prefectures.reduce((sum, each) => sum + (each.official ?? 0), 0)
      : undefined,
    source: officialCounts?.source.trim(),
  };
}

let coverage: Promise<SiteCoverage> | undefined;

/** Worked out once a build. */
export const getCoverage = (): Promise<SiteCoverage> => (coverage ??= read());
