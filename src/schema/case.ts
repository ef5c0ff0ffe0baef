import type { ImageMetadata } from 'astro';
import { z } from 'astro/zod';
import { documents } from './documents.ts';
import { entry, upkeep } from './entry.ts';
import { choices, described, identifier, line, lines, list, references } from './fields.ts';
import { videoGroup } from './video.ts';
import { CASE_THEMES, COLLABORATORS, PREFECTURES, STAGES } from './vocabulary.ts';

/**
 * A case study (取組事例動画): what a hub's organisation does, to watch and to read.
 * @param image what checks a picture's path
 */
export const caseSchema = <Image extends z.ZodType>(image: Image) =>
  entry(
    z.strictObject({
      id: identifier({ example: 'cocomi', section: '基本' }),
      title: line('タイトル'),
      number: described(z.int().min(1), {
        title: '番号',
        description: '「取組事例動画①」の①にあたる数字です。',
        example: '1',
      }).optional(),
      organisation: line('団体'),
      summary: lines('一覧に出る短い説明'),
      stages: choices('時期', STAGES, { section: '種類' }).min(1),
      themes: choices('テーマ', CASE_THEMES).min(1),
      collaborators: choices('連携した相手', COLLABORATORS).optional(),
      prefecture: described(z.enum(PREFECTURES.map(({ value }) => value)), {
        title: '都道府県',
        description: 'わからないときや、全国の取り組みのときは空けておきます。',
        options: PREFECTURES,
      }).optional(),
      video: videoGroup(image).optional(),
      tomorrow: list('明日からできること', line('明日からできること')).optional(),
      documents: documents(),
      hubs: references('関連する拠点', 'hubs', { section: '関連と出典' }).optional(),
      events: references('関連する交流会・研修', 'events').optional(),
      glossary: references('関連する用語', 'glossary').optional(),
      sample: described(z.boolean().default(false), {
        title: '見本',
        description: '実際の事例ではない、見本のときにオンにします。',
      }),
      source: line('出典'),
      ...upkeep,
    }),
  );

/** A case study as pages and domain see it. */
export type CaseStudy = z.output<ReturnType<typeof caseSchema<z.ZodType<ImageMetadata>>>>;
