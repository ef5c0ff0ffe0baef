import { collapseSame } from './collapse-same.ts';
import type { ContentFinding } from './finding.ts';

export interface ContentReport {
  findings: readonly ContentFinding[];
  /** Worth knowing, but no hindrance. */
  hints: readonly ContentFinding[];
  /** How many files were read. */
  files: number;
}

const byPlace = (a: ContentFinding, b: ContentFinding): number =>
  a.file === b.file ? (a.line ?? 0) - (b.line ?? 0) : a.file < b.file ? -1 : 1;

function wordsOf({ line, field, message, example }: ContentFinding): string {
  const place = [line !== undefined && `${line}行目`, field && `「${field}」`].filter(Boolean);
  const start = `  ${[...place, message].join(' ')}`;
  if (example === undefined) return start;
  return example.includes('\n')
    ? `${start} 例：\n${example.replace(/^(?=.)/gm, '      ')}`
    : `${start} 例：${example}`;
}

const listOf = (blocks: ReadonlyMap<string, readonly ContentFinding[]>): string =>
  [...blocks]
    .map(([file, own]) => `${file}\n${collapseSame(own, wordsOf).join('\n')}`)
    .join('\n\n');

/** By file and line; what is said twice of a line is told once. */
function group(findings: readonly ContentFinding[]): Map<string, ContentFinding[]> {
  const files = Map.groupBy(findings.toSorted(byPlace), ({ file }) => file);
  return new Map(
    [...files].map(([file, own]) => {
      const told = new Map(own.map((finding) => [wordsOf(finding), finding]));
      return [file, [...told.values()]];
    }),
  );
}

const HINTS = '気づいたこと（直さなくても、サイトはできます）';

/** Everything that a check found, for people; sorted by file and line. */
export function reportText({ findings, hints, files }: ContentReport): string {
  const wrong = group(findings);
  const places = [...wrong.values()].flat().length;
  const end =
    places === 0
      ? `内容の確認：${files}個のファイルに、まちがいはありません。`
      : `内容の確認：${files}個のファイルのうち${wrong.size}個に、直す所が${places}か所あります。`;
  return [
    ...(places > 0 ? [listOf(wrong)] : []),
    ...(hints.length > 0 ? [`${HINTS}\n\n${listOf(group(hints))}`] : []),
    end,
  ].join('\n\n');
}
