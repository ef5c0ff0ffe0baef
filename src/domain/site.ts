/** What every page says of the site itself. */
export const SITE = {
  name: '子育てひろば全国連絡協議会',
  shortName: 'ひろば全協',
  legalName: 'NPO法人子育てひろば全国連絡協議会',
  description:
    '妊娠中から子どもが小さいうちまで、親子で気軽に立ち寄れる「子育てひろば」（地域子育て支援拠点）をさがせる、全国ネットワークのサイトです。',
} as const;

/** The sections by which the search page filters. */
export const SECTIONS = {
  hubs: '拠点',
  events: '交流会・研修',
  pages: 'ご案内',
} as const;

export type Section = keyof typeof SECTIONS;

/** A step of the way from the home page to a page. */
export interface Crumb {
  label: string;
  href: string;
}
