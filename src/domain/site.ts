/** The sections of the site: one for each collection. The search page filters by their labels. */
export const SECTIONS = {
  hubs: '拠点',
  cases: '取組事例',
  proposals: '政策提言',
  figures: '数字で見る',
  campaigns: 'キャンペーン',
  events: '交流会・研修',
  reports: '活動報告',
  partners: '企業・団体との連携',
  glossary: '用語',
  pages: 'ご案内',
} as const;

export type Section = keyof typeof SECTIONS;

/** A step of the way from the home page to a page. */
export interface Crumb {
  label: string;
  href: string;
}
