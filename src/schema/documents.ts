import type { z } from 'astro/zod';
import { group, line, list, mediaFile } from './fields.ts';

/** PDFs that belong to an entry: a leaflet, a report to print. In the form a section of its own. */
export const documents = () =>
  list(
    '資料（PDF）',
    group('資料', {
      title: line('資料の名前', {
        description: 'ページに出る名前です。何の資料かがわかるように書きます。',
        example: '交流会のちらし',
      }),
      file: mediaFile('PDFのファイル', 'pdf', { example: '../media/leaflet.pdf' }),
    }),
    {
      section: '資料',
      summary: '{{fields.title}}',
      description:
        'ちらしや報告書など、PDFで渡すものです。読み上げる人や携帯電話で読む人のために、大切なことは本文にも書きます。',
    },
  ).optional();

/** A PDF as an entry names it. */
export type EntryDocument = NonNullable<z.output<ReturnType<typeof documents>>>[number];
