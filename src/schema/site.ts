import { z } from 'astro/zod';
import { entry } from './entry.ts';
import { choice, described, group, line, lines, list, phone, url } from './fields.ts';
import { PREFECTURES } from './vocabulary.ts';

const hubCount = group('都道府県の数', {
  prefecture: choice('都道府県', PREFECTURES),
  count: described(z.int().min(0), { title: '拠点の数', example: '97' }),
});

/** What the site says of itself; `content/site.yml`. */
export const siteSchema = () =>
  entry(
    z.strictObject({
      name: line('サイトの名前', { section: '基本' }),
      shortName: line('短い名前'),
      legalName: line('法人の名前'),
      englishName: line('英語の説明').optional(),
      description: lines('サイトの説明'),
      contact: group('連絡先', {
        form: url('お問い合わせフォームのアドレス').optional(),
        phone: phone().optional(),
        note: line('受付時間など').optional(),
      }).optional(),
      navigation: list(
        'メニュー',
        group('メニュー', {
          label: line('言葉'),
          href: described(
            z.string().regex(/^\/(?:[a-z0-9-]+\/)*$/, '「/hubs/」の形で書いてください。'),
            {
              title: 'アドレス',
              example: '/hubs/',
            },
          ),
        }),
        { summary: '{{fields.label}} {{fields.href}}' },
      ).min(1),
      officialCounts: group('公式の拠点数', {
        source: lines('出典'),
        counts: list('都道府県ごとの数', hubCount, {
          summary: '{{fields.prefecture}} {{fields.count}}',
        }).refine(
          (counts) => new Set(counts.map(({ prefecture }) => prefecture)).size === counts.length,
          '同じ都道府県が二度入っています。',
        ),
      }).optional(),
    }),
  );

export type Site = z.output<ReturnType<typeof siteSchema>>;
