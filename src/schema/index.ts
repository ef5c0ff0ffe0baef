import { z } from 'astro/zod';
import { campaignSchema } from './campaign.ts';
import { caseSchema } from './case.ts';
import { eventSchema } from './event.ts';
import { figureSchema } from './figure.ts';
import { glossarySchema } from './glossary.ts';
import { hubSchema } from './hub.ts';
import { pageSchema } from './page.ts';
import { partnerSchema } from './partner.ts';
import { proposalSchema } from './proposal.ts';
import { reportSchema } from './report.ts';
import { siteSchema } from './site.ts';

/** A kind of entry: what Astro, the CMS and the importers need to know of it. */
export interface Collection {
  /** Japanese name of the collection, and of one entry. */
  label: string;
  /** Below the repository's root. */
  folder: string;
  /** Where below `folder` an entry lies; the CMS fills in the fields. */
  path: string;
  /** The field that a person knows an entry by. */
  titleField: string;
  /** The line that stands for an entry in the CMS's list. */
  summary: string;
  /** What the Markdown below the fields is for. */
  body: { label: string; hint: string };
  schema: (image: z.ZodType) => z.ZodType;
}

/**
 * Every collection of the site. Astro's content collections and the CMS's forms are both made
 * from this table: a collection or a field that is added here is there in all three.
 */
export const collections = {
  hubs: {
    label: '拠点',
    folder: 'content/hubs',
    path: '{{prefecture}}/{{slug}}',
    titleField: 'name',
    summary: '{{fields.name}}（{{fields.municipality}}）',
    body: { label: '紹介', hint: '拠点の紹介です。わからないときは空けておきます。' },
    schema: hubSchema,
  },
  campaigns: {
    label: 'キャンペーン',
    folder: 'content/campaigns',
    path: '{{slug}}',
    titleField: 'title',
    summary: '{{fields.title}}',
    body: { label: '本文', hint: 'だれに、何を届けるキャンペーンかを書きます。' },
    schema: campaignSchema,
  },
  cases: {
    label: '取組事例',
    folder: 'content/cases',
    path: '{{slug}}',
    titleField: 'title',
    summary: '{{fields.title}}（{{fields.organisation}}）',
    body: { label: '本文', hint: '何をしたか、何が変わったかを書きます。' },
    schema: caseSchema,
  },
  proposals: {
    label: '政策提言',
    folder: 'content/proposals',
    path: '{{slug}}',
    titleField: 'title',
    summary: '{{fields.title}}',
    body: { label: '本文', hint: '提言の背景や資料を書きます。' },
    schema: proposalSchema,
  },
  figures: {
    label: '数字で見る',
    folder: 'content/figures',
    path: '{{slug}}',
    titleField: 'title',
    summary: '{{fields.title}}',
    body: { label: '本文', hint: '数字の背景を書きます。なくてもかまいません。' },
    schema: figureSchema,
  },
  events: {
    label: '交流会・研修',
    folder: 'content/events',
    path: '{{slug}}',
    titleField: 'title',
    summary: '{{fields.title}}',
    body: { label: '本文', hint: '内容、申し込み方法などを書きます。' },
    schema: eventSchema,
  },
  reports: {
    label: '活動報告',
    folder: 'content/reports',
    path: '{{slug}}',
    titleField: 'title',
    summary: '{{fields.title}}',
    body: { label: '本文', hint: 'テーマごとに、したことを書きます。' },
    schema: reportSchema,
  },
  partners: {
    label: '企業・団体との連携',
    folder: 'content/partners',
    path: '{{slug}}',
    titleField: 'name',
    summary: '{{fields.name}}',
    body: { label: '本文', hint: '連携の内容を書きます。' },
    schema: partnerSchema,
  },
  glossary: {
    label: '用語',
    folder: 'content/glossary',
    path: '{{slug}}',
    titleField: 'term',
    summary: '{{fields.term}}（{{fields.reading}}）',
    body: { label: '本文', hint: '意味だけでは足りないときに書きます。' },
    schema: glossarySchema,
  },
  pages: {
    label: 'ご案内のページ',
    folder: 'content/pages',
    path: '{{slug}}',
    titleField: 'title',
    summary: '{{fields.title}}',
    body: { label: '本文', hint: '見出しは「##」から始めます。' },
    schema: pageSchema,
  },
} as const satisfies Record<string, Collection>;

export type CollectionName = keyof typeof collections;

/** The one file that is no list of entries: what the site says of itself. */
export const siteFile = {
  label: 'サイト全体の設定',
  file: 'content/site.yml',
  schema: siteSchema,
} as const;

/** Pictures as an importer or the CMS sees them: the path in the file. */
export const imagePath = z
  .string()
  .regex(
    /^(?:\.\.\/)+media\/(?!.*\.\.)[A-Za-z0-9._/-]+$/,
    '「../media/」に置いた画像を選んでください。',
  );
