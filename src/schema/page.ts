import { z } from 'astro/zod';
import { date, entry, identifier, line, lines } from './fields.ts';

/** A page that stands alone, e.g. `/first-visit/`. */
export const pageSchema = () =>
  entry(
    z.strictObject({
      id: identifier({ example: 'first-visit' }),
      title: line('タイトル'),
      summary: lines('短い説明', { description: '検索結果や共有されたときに出ます。' }),
      updated: date('更新日').optional(),
    }),
  );

export type Page = z.output<ReturnType<typeof pageSchema>>;
