import { z } from 'astro/zod';
import { entry, upkeep } from './entry.ts';
import { described, group, identifier, line, lines, list, references, url } from './fields.ts';

/** One figure of evidence: a question, its numbers, and where they come from. */
export const figureSchema = () =>
  entry(
    z
      .strictObject({
        id: identifier({ example: 'baby-care-experience', section: '基本' }),
        title: line('タイトル'),
        question: lines('何をたずねたか・何を数えたか'),
        takeaway: lines('わかること', { description: '数字の意味を、一文で書きます。' }),
        columns: list(
          '列',
          group('列', {
            label: line('見出し', { example: '割合' }),
            unit: line('単位', { example: '%' }),
          }),
          {
            widget: 'table-columns',
            section: '数字の表',
            summary: '{{fields.label}}（{{fields.unit}}）',
          },
        ).min(1),
        rows: list(
          '行',
          group('行', {
            label: line('見出し', { example: 'ある' }),
            values: list('数字', z.number(), { example: '25.2' }).min(1),
            note: line('補足').optional(),
          }),
          { widget: 'table-rows', summary: '{{fields.label}}' },
        ).min(1),
        population: line('対象', { section: '調べ方と出典' }).optional(),
        sampleSize: described(z.int().min(1), {
          title: '回答数（N）',
          example: '28721',
        }).optional(),
        period: line('時期', { example: '2018年11月' }).optional(),
        place: line('地域', { example: '横浜市' }).optional(),
        source: group('出典', {
          name: line('出典の名前'),
          url: url('出典のアドレス').optional(),
        }),
        caution: lines('読むときの注意').optional(),
        glossary: references('関連する用語', 'glossary', { section: '関連' }).optional(),
        ...upkeep,
      })
      .superRefine(({ columns, rows }, context) => {
        rows.forEach(({ label, values }, index) => {
          if (values.length === columns.length) return;
          context.addIssue({
            code: 'custom',
            path: ['rows', index, 'values'],
            message: `「${label}」の数字が${String(values.length)}個です。列の数と同じ${String(columns.length)}個にしてください。`,
          });
        });
      }),
  );

export type Figure = z.output<ReturnType<typeof figureSchema>>;
