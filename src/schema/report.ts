import { z } from 'astro/zod';
import { documents } from './documents.ts';
import { entry, upkeep } from './entry.ts';
import { described, group, identifier, line, lines, list, references } from './fields.ts';

/** A report of a year's work. */
export const reportSchema = () =>
  entry(
    z.strictObject({
      id: identifier({ example: '2024-action-plan', section: '基本' }),
      title: line('タイトル'),
      summary: lines('一覧に出る短い説明'),
      fiscalYear: described(z.int().min(2000).max(2100), { title: '年度', example: '2024' }),
      slogan: line('スローガン').optional(),
      themes: list(
        '重点テーマ',
        group('重点テーマ', {
          title: line('見出し'),
          summary: lines('まとめ'),
        }),
        { section: '内容', summary: '{{fields.title}}' },
      ).optional(),
      documents: documents(),
      campaigns: references('キャンペーン', 'campaigns', { section: '関連と出典' }).optional(),
      cases: references('取組事例', 'cases').optional(),
      events: references('交流会・研修', 'events').optional(),
      partners: references('連携した企業・団体', 'partners').optional(),
      glossary: references('関連する用語', 'glossary').optional(),
      source: line('出典'),
      ...upkeep,
    }),
  );

export type Report = z.output<ReturnType<typeof reportSchema>>;
