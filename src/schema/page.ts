import { z } from 'astro/zod';
import { entry, identifier, line, lines, references, upkeepBeside } from './fields.ts';

/** Addresses at the top of the site that are no pages of this collection. */
const RESERVED = new Set([
  ...['hubs', 'campaigns', 'cases', 'proposals', 'figures', 'events', 'reports', 'partners'],
  ...['glossary', 'search', 'admin', 'data', '404', 'index', 'pagefind', 'finder'],
]);

/** A page that stands alone, e.g. `/first-visit/`. */
export const pageSchema = () =>
  entry(
    z.strictObject({
      id: identifier({ example: 'first-visit', section: '基本' }).refine(
        (id) => !RESERVED.has(id),
        'このIDは、サイトのほかのページが使っています。べつの名前にしてください。',
      ),
      title: line('タイトル'),
      summary: lines('短い説明', { description: '検索結果や共有されたときに出ます。' }),
      glossary: references('関連する用語', 'glossary').optional(),
      ...upkeepBeside((id) => RESERVED.has(id)),
    }),
  );

export type Page = z.output<ReturnType<typeof pageSchema>>;
