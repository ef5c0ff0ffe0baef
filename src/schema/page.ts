import { z } from 'astro/zod';
import { entry, identifier, line, lines, references, upkeep } from './fields.ts';

/** A page that stands alone, e.g. `/first-visit/`. */
export const pageSchema = () =>
  entry(
    z.strictObject({
      id: identifier({ example: 'first-visit' }),
      title: line('タイトル'),
      summary: lines('短い説明', { description: '検索結果や共有されたときに出ます。' }),
      glossary: references('関連する用語', 'glossary').optional(),
      ...upkeep,
    }),
  );

export type Page = z.output<ReturnType<typeof pageSchema>>;
