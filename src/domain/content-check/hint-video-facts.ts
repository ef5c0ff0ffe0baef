import { valuesAt } from '../values-at.ts';
import type { ContentEntry } from './content-entry.ts';
import type { ContentFinding } from './finding.ts';

const FACTS = [
  {
    path: ['poster', 'src'],
    field: '動画 › 再生前に出る絵',
    message: '絵がないので、再生するまで何の動画かわかりません。動画の一場面などを選んでください。',
    example: '../media/talk.jpg',
  },
  {
    path: ['uploaded'],
    field: '動画 › 動画を公開した日',
    message: '日付がないので、検索サイトに動画として出ないことがあります。わかれば書いてください。',
    example: "uploaded: '2026-11-21'",
  },
] as const;

/** What a case's video lacks that is no hindrance, but that people and search engines look for. */
export const hintVideoFacts = (entry: ContentEntry): ContentFinding[] =>
  typeof entry.data.video === 'object' && entry.data.video !== null
    ? FACTS.filter(({ path }) => !valuesAt(entry.data, ['video', ...path])[0]?.value).map(
        ({ path: _, ...words }) => ({ file: entry.file, line: entry.lineOf(['video']), ...words }),
      )
    : [];
