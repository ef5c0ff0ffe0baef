import { OUTCOMES, type ImportPlan, type Outcome, type RowResult } from './import-plan.ts';

const section = (title: string, lines: readonly string[]): string[] =>
  lines.length === 0 ? [] : ['', title, ...lines];

const head = ({ file, line, record, name }: RowResult): string =>
  `・${file} ${line}行目${record === '' ? '' : `（番号 ${record}）`} ${name.replace(/\s+/g, ' ').slice(0, 60)}`;

const entry = ({ entry: file }: RowResult): string => (file === undefined ? '' : `　${file}`);

const WRITTEN: readonly Outcome[] = ['new', 'updated'];
const ALL = Object.keys(OUTCOMES) as Outcome[];

/** What an import did, or would do, for the person who called it. */
export function importReport(plan: ImportPlan, { dryRun }: { readonly dryRun: boolean }): string {
  const { rows, vanished, notices } = plan;
  const of = (outcome: Outcome): RowResult[] => rows.filter((row) => row.outcome === outcome);
  const count = (outcome: Outcome): string[] => {
    const number = of(outcome).length;
    const isPlanned = dryRun && WRITTEN.includes(outcome);
    return number > 0 || WRITTEN.includes(outcome) || outcome === 'unchanged'
      ? [`${OUTCOMES[outcome]}　${number}件${isPlanned ? '（予定）' : ''}`]
      : [];
  };
  const conflicting = rows.filter(({ conflicts }) => conflicts.length > 0);
  const remarked = rows.filter(({ remarks }) => remarks.length > 0);
  return [
    ...notices,
    `読み取った行　${rows.length}件`,
    ...ALL.flatMap(count),
    ...(dryRun ? ['試しに読んだだけで、何も書いていません。'] : []),
    ...section(
      '新しい拠点のファイル',
      of('new').map((row) => `・${row.entry ?? ''}　${row.name}`),
    ),
    ...section(
      '更新したファイル',
      of('updated').map(
        (row) => `・${row.entry ?? ''}　${row.changed.join('、') || '取り込みの控えだけ'}`,
      ),
    ),
    ...section(
      '編集された項目を、出典と違っても、そのままにしました',
      conflicting.map((row) => `${head(row)}${entry(row)}\n  ${row.conflicts.join('、')}`),
    ),
    ...section(
      '重複している行（書いていません）',
      of('duplicate').map((row) => `${head(row)}\n  ${row.reason ?? ''}${entry(row)}`),
    ),
    ...section(
      '拠点ではない行（書いていません）',
      of('no-hub').map((row) => `${head(row)}\n  ${row.reason ?? ''}`),
    ),
    ...section(
      '取り込めない行（書いていません）',
      of('faulty').map((row) => `${head(row)}\n  ${row.reason ?? ''}`),
    ),
    ...section(
      '出典から消えた拠点（そのまま残しています）',
      vanished.map(({ file, name }) => `・${file}　${name}`),
    ),
    ...section(
      '人の目で確かめてほしい言葉（拠点のファイルの「元の表記」か「備考」にも残しています）',
      remarked.flatMap((row) => [
        head(row),
        ...row.remarks.map(({ field, words }) => `  ${field}「${words}」`),
      ]),
    ),
  ].join('\n');
}
