import type { ImageMetadata } from 'astro';
import { z } from 'astro/zod';
import { documents } from './documents.ts';
import { entry, upkeep } from './entry.ts';
import {
  choice,
  date,
  described,
  identifier,
  imageWithAlt,
  line,
  lines,
  references,
} from './fields.ts';
import { EVENT_KINDS } from './vocabulary.ts';

/**
 * One event of the network: an exchange meeting, a training, a forum.
 * @param image what checks a picture's path
 */
export const eventSchema = <Image extends z.ZodType>(image: Image) =>
  entry(
    z
      .strictObject({
        id: identifier({ example: '2026-online-exchange', section: '基本' }),
        title: line('タイトル'),
        kind: choice('種類', EVENT_KINDS),
        summary: lines('一覧に出る短い説明'),
        start: date('開催日', {
          section: '日時と場所',
          description: '決まっていないときは空けておきます。',
        }).optional(),
        end: date('終わりの日', { description: '一日だけのときは空けておきます。' }).optional(),
        fiscalYear: described(z.int().min(2000).max(2100), {
          title: '年度',
          description: '開催日がわからないときに、年度だけを書きます。',
          example: '2024',
        }).optional(),
        place: line('場所').optional(),
        organizer: line('主催').optional(),
        image: imageWithAlt('写真', image, { section: '写真' }).optional(),
        documents: documents(),
        source: line('出典', { section: '出典と関連' }).optional(),
        hubs: references('関連する拠点', 'hubs').optional(),
        glossary: references('関連する用語', 'glossary').optional(),
        ...upkeep,
      })
      .refine((event) => event.start !== undefined || event.fiscalYear !== undefined, {
        path: ['start'],
        message: '開催日か年度のどちらかを書いてください。',
      })
      .refine((event) => !event.end || (event.start !== undefined && event.start <= event.end), {
        path: ['end'],
        message: '「開催日」と同じか、後の日にしてください。',
      }),
  );

/** An event as pages and domain see it. */
export type NetworkEvent = z.output<ReturnType<typeof eventSchema<z.ZodType<ImageMetadata>>>>;
