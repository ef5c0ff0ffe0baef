import { checkHubPlace } from '../../src/domain/content-check/check-hub-place.ts';
import { nearest } from '../../src/schema/nearest.ts';
import { PREFECTURES } from '../../src/schema/vocabulary.ts';
import { mistakeWords } from './mistake-words.ts';
import type { SiteFacts } from './site-facts.ts';

const labelOf = (prefecture: unknown): string | undefined =>
  PREFECTURES.find(({ value }) => value === prefecture)?.label;

/** A hub's file lies in the folder of its prefecture, and the CMS cannot move it. */
function movedAway({ prefecture }: Record<string, unknown>, slug: string): string[] {
  const folder = slug.includes('/') ? slug.split('/').at(-2) : undefined;
  const label = labelOf(folder);
  if (label === undefined || folder === prefecture) return [];
  return [
    `「都道府県」は、作ったあとで変えられません。「${label}」に戻してください。まちがえて作ったときは、下書きを捨てるか「公開を終える」をオンにして、新しく作ってください。`,
  ];
}

/**
 * What does not go together in the place of a hub.
 * @param slug `kagawa/37201-mokomoko`; empty for a new hub
 */
export async function placeMistakes(
  data: Record<string, unknown>,
  slug: string,
  site: SiteFacts,
): Promise<string[]> {
  const municipalities = await site.municipalities();
  const wrong = municipalities.length === 0 ? [] : checkHubPlace(data, nearest, municipalities);
  return [
    ...movedAway(data, slug),
    ...wrong.map(({ example, ...words }) =>
      mistakeWords({ ...words, example: example?.replaceAll("'", '') }),
    ),
  ];
}
