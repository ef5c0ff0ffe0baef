import { z } from 'astro/zod';
import { eventSchema } from './event.ts';
import { hubSchema } from './hub.ts';
import { pageSchema } from './page.ts';

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
    path: '{{fields.prefecture}}/{{slug}}',
    titleField: 'name',
    summary: '{{fields.name}}（{{fields.municipality}}）',
    body: { label: '紹介', hint: '拠点の紹介です。わからないときは空けておきます。' },
    schema: hubSchema,
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

/** Pictures as an importer or the CMS sees them: the path in the file. */
export const imagePath = z
  .string()
  .regex(/^(?:\.\.\/)+media\/[A-Za-z0-9._/-]+$/, '「../media/」に置いた画像を選んでください。');
