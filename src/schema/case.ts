import { z } from 'astro/zod';
import {
  choices,
  described,
  entry,
  identifier,
  line,
  lines,
  list,
  references,
  upkeep,
  url,
} from './fields.ts';
import { CASE_THEMES, COLLABORATORS, STAGES } from './vocabulary.ts';

/** A case study (取組事例動画): what a hub's organisation does, to watch and to read. */
export const caseSchema = () =>
  entry(
    z.strictObject({
      id: identifier({ example: 'cocomi', section: '基本' }),
      title: line('タイトル'),
      number: described(z.int().min(1), {
        title: '番号',
        description: '「取組事例動画①」の①にあたる数字です。',
        example: '1',
      }).optional(),
      organisation: line('団体'),
      summary: lines('一覧に出る短い説明'),
      stages: choices('時期', STAGES, { section: '種類' }).min(1),
      themes: choices('テーマ', CASE_THEMES).min(1),
      collaborators: choices('連携した相手', COLLABORATORS).optional(),
      video: url('動画のアドレス', {
        description: 'まだないときは空けておきます。「準備中」と表示されます。',
      }).optional(),
      tomorrow: list('明日からできること', line('明日からできること')).optional(),
      hubs: references('関連する拠点', 'hubs', { section: '関連と出典' }).optional(),
      glossary: references('関連する用語', 'glossary').optional(),
      sample: described(z.boolean().default(false), {
        title: '見本',
        description: '実際の事例ではない、見本のときにオンにします。',
      }),
      source: line('出典'),
      ...upkeep,
    }),
  );

export type CaseStudy = z.output<ReturnType<typeof caseSchema>>;
