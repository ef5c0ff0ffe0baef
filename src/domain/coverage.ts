import type { Prefecture } from '../schema/vocabulary.ts';

/** How many of a prefecture's hubs the site lists. */
export interface Coverage {
  readonly prefecture: Prefecture;
  readonly listed: number;
  /** The official number; unknown where the editors have given none. */
  readonly official: number | undefined;
}

const figures = new Intl.NumberFormat('ja-JP');

/** `8,135` */
export const countText = (count: number): string => figures.format(count);

/** In a list: `15 / 公式97か所`, or `15か所` where no official number is known. */
export const coverageText = (listed: number, official: number | undefined): string =>
  official === undefined
    ? `${countText(listed)}か所`
    : `${countText(listed)} / 公式${countText(official)}か所`;

/**
 * The same as a sentence, for a prefecture or the country; empty when there is nothing to say.
 * @param area `全国`, `香川県`
 */
export function coverageSentence(
  area: string,
  listed: number,
  official: number | undefined,
): string {
  if (official === undefined) {
    return listed > 0 ? `${area}の${countText(listed)}か所を掲載しています。` : '';
  }
  return listed > 0
    ? `${area}の公式の数 ${countText(official)}か所のうち、${countText(listed)}か所を掲載しています。`
    : `${area}には、公式の数で${countText(official)}か所の拠点があります。`;
}
