import type { ImportPlan } from './plan-import.ts';

const section = (title: string, lines: readonly string[]): string[] =>
  lines.length === 0 ? [] : ['', title, ...lines];

/** What an import did, or would do, for the person who called it. */
export function importReport(plan: ImportPlan, { dryRun }: { readonly dryRun: boolean }): string {
  const { rows, toWrite, unchanged, kept, remarks } = plan;
  return [
    `読み取った行　${rows}件`,
    `${dryRun ? '書く予定' : '書いたもの'}　${toWrite.length}件`,
    `変更なし　${unchanged.length}件`,
    ...(dryRun ? ['試しに読んだだけで、何も書いていません。'] : []),
    ...section(
      dryRun ? '書く予定のファイル' : '書いたファイル',
      toWrite.map(({ name, file }) => `・${file}　${name}`),
    ),
    ...section(
      `編集されているか、出典が変わっているため、そのままにしました　${kept.length}件`,
      kept.map(
        ({ record, name, file, fields }) =>
          `・番号 ${record} ${name}　${file}\n  出典と違う項目：${fields.join('、')}`,
      ),
    ),
    ...section(
      `読み取れなかった言葉　${remarks.length}件（開所時間の言葉は「元の表記」に残しました。ほかは入っていません）`,
      remarks.map(
        ({ record, name, field, words }) => `・番号 ${record} ${name}　${field}「${words}」`,
      ),
    ),
  ].join('\n');
}
