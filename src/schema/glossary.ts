import { z } from 'astro/zod';
import { entry, upkeep } from './entry.ts';
import { described, identifier, line, lines, list, references } from './fields.ts';

/** A word that not everybody knows, in plain language. */
export const glossarySchema = () =>
  entry(
    z.strictObject({
      id: identifier({ example: 'kyoten', section: '基本' }),
      term: line('用語'),
      reading: described(
        z
          .string()
          .trim()
          .regex(/^[ぁ-ゖー・\s]+$/, 'ひらがなで書いてください。'),
        { title: '読み（ひらがな）', example: 'ちいきこそだてしえんきょてん' },
      ),
      meaning: lines('意味', { description: 'だれにでもわかる言葉で、短く書きます。' }),
      variants: list('ほかの言い方', line('ほかの言い方'), {
        section: '検索と関連',
        description:
          '検索でこの言葉も見つかります。四つまでです。もっとあると、先に書いた言葉が使われます。例：ひろば、広場',
      }).optional(),
      related: references('関連する用語', 'glossary').optional(),
      source: line('出典'),
      ...upkeep,
    }),
  );

export type GlossaryTerm = z.output<ReturnType<typeof glossarySchema>>;
