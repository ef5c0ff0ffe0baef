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

/** The four colours of the plaza. */
export type Tone = 'leaf' | 'sun' | 'coral' | 'sky';

/** Each section has its ground, on its pages and in its pictures; the words tell it as well. */
export const SECTION_TONES: Readonly<Record<Section, Tone>> = {
  hubs: 'leaf',
  cases: 'coral',
  proposals: 'sky',
  figures: 'sky',
  campaigns: 'sun',
  events: 'leaf',
  reports: 'sky',
  partners: 'coral',
  glossary: 'sun',
  pages: 'leaf',
};

/** A step of the way from the home page to a page. */
export interface Crumb {
  label: string;
  href: string;
}
