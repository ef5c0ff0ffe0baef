import { z } from 'astro/zod';
import { entry, upkeep } from './entry.ts';
import {
  date,
  described,
  group,
  identifier,
  line,
  lines,
  list,
  references,
  url,
} from './fields.ts';

/** A company or body that the network works with, and what was done together. */
export const partnerSchema = () =>
  entry(
    z.strictObject({
      id: identifier({ example: 'sumitomo-life', section: '基本' }),
      name: line('名前'),
      programme: line('取り組みの名前').optional(),
      summary: lines('一覧に出る短い説明'),
      since: described(z.int().min(1900).max(2100), {
        title: '始まった年',
        example: '2020',
      }).optional(),
      web: url('ウェブサイト').optional(),
      activities: list(
        '活動',
        group('活動', {
          text: lines('内容'),
          date: date('日付', { description: 'わからないときは空けておきます。' }).optional(),
          place: line('場所').optional(),
          hubs: references('関連する拠点', 'hubs').optional(),
          events: references('関連する交流会・研修', 'events').optional(),
        }),
        { section: '活動', summary: '{{fields.date}} {{fields.text}}' },
      ).optional(),
      glossary: references('関連する用語', 'glossary', { section: '関連と出典' }).optional(),
      source: line('出典'),
      ...upkeep,
    }),
  );

export type Partner = z.output<ReturnType<typeof partnerSchema>>;
