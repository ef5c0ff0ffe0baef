import { z } from 'astro/zod';
import { documents } from './documents.ts';
import { entry, upkeep } from './entry.ts';
import { date, group, identifier, line, lines, list, references, url } from './fields.ts';

const asks = (title: string) =>
  list(
    title,
    group(title, {
      text: lines('求めること'),
      details: list('くわしい内容', line('くわしい内容')).optional(),
      figures: references('根拠となる数字', 'figures').optional(),
    }),
    { summary: '{{fields.text}}' },
  );

/** A policy proposal: a thesis, its pillars, and what each asks for soon and in some years. */
export const proposalSchema = () =>
  entry(
    z.strictObject({
      id: identifier({ example: '2023-child-policy', section: '基本' }),
      title: line('タイトル'),
      summary: lines('一覧に出る短い説明'),
      date: date('発表した日'),
      presentedAt: line('発表した場'),
      presenter: line('発表した人'),
      thesis: lines('伝えたいこと', { section: '提言の内容' }),
      approaches: list('考え方', line('考え方')).optional(),
      pillars: list(
        '提言',
        group('提言', {
          title: line('見出し'),
          lead: lines('説明').optional(),
          shortTerm: asks('短期的に求めること').optional(),
          midTerm: asks('中期的に求めること').optional(),
        }),
        { summary: '{{fields.title}}' },
      ).min(1),
      documents: documents(),
      figures: references('根拠となる数字', 'figures', { section: '根拠と出典' }).optional(),
      glossary: references('関連する用語', 'glossary').optional(),
      document: url('提言の文書のアドレス').optional(),
      source: line('出典'),
      ...upkeep,
    }),
  );

export type Proposal = z.output<ReturnType<typeof proposalSchema>>;
