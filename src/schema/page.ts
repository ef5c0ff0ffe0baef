import { z } from 'astro/zod';
import { entry, upkeepBeside } from './entry.ts';
import { documents } from './documents.ts';
import { identifier, line, lines, references } from './fields.ts';

/** Addresses at the top of the site that are no pages of this collection. */
const RESERVED = new Set([
  ...['hubs', 'campaigns', 'cases', 'proposals', 'figures', 'events', 'reports', 'partners'],
  ...['glossary', 'search', 'admin', 'data', 'documents', '404', 'index', 'pagefind', 'finder'],
]);

/** Pages that every visitor is led to, whatever the menu holds. */
export const NEEDED_PAGES: readonly string[] = ['accessibility', 'first-visit', 'join', 'privacy'];

const NEEDED =
  'このページは、サイトのほかのページがいつも案内しています。公開を終えたり、期間を決めたりはできません。';

const HIDING = ['archived', 'publishAt', 'expireAt'] as const;

/** A page that stands alone, e.g. `/first-visit/`. */
export const pageSchema = () =>
  entry(
    z
      .strictObject({
        id: identifier({ example: 'first-visit', section: '基本' }).refine(
          (id) => !RESERVED.has(id),
          'このIDは、サイトのほかのページが使っています。べつの名前にしてください。',
        ),
        title: line('タイトル'),
        summary: lines('短い説明', { description: '検索結果や共有されたときに出ます。' }),
        glossary: references('関連する用語', 'glossary').optional(),
        documents: documents(),
        ...upkeepBeside((id) => RESERVED.has(id)),
      })
      .superRefine((page, context) => {
        if (!NEEDED_PAGES.includes(page.id)) return;
        for (const key of HIDING) {
          if (page[key] === undefined || page[key] === false) continue;
          context.addIssue({ code: 'custom', path: [key], message: NEEDED });
        }
      }),
  );

export type Page = z.output<ReturnType<typeof pageSchema>>;
