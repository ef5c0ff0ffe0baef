import { z } from 'astro/zod';
import { documents } from './documents.ts';
import { entry, upkeep } from './entry.ts';
import { described, identifier, line, lines, list, references } from './fields.ts';

/** A campaign of the network, e.g. 「妊娠したら、育休とったら、拠点へGO！」. */
export const campaignSchema = () =>
  entry(
    z.strictObject({
      id: identifier({ example: 'go-to-hub', section: '基本' }),
      title: line('タイトル'),
      summary: lines('一覧に出る短い説明'),
      fiscalYear: described(z.int().min(2000).max(2100), { title: '年度', example: '2024' }),
      steps: list('進め方', line('進め方'), {
        section: '進め方',
        description: '会員が何をするかを、順に書きます。',
      }).optional(),
      documents: documents(),
      cases: references('取組事例', 'cases', { section: '関連と出典' }).optional(),
      glossary: references('関連する用語', 'glossary').optional(),
      source: line('出典'),
      ...upkeep,
    }),
  );

export type Campaign = z.output<ReturnType<typeof campaignSchema>>;
