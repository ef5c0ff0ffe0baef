import type { Tables } from './reading/find-tables.ts';
import type { SourceFacts } from './source-facts.ts';

/** What is to be known of a file as a whole: how it was read, and what of it was not. */
export function noticesOfFile(
  file: string,
  { tables, unread, hidden }: Tables,
  given: Partial<SourceFacts>,
): string[] {
  const ofTables = tables.flatMap(({ layout, titles, sheet }) => {
    const place = sheet === undefined ? file : `${file}「${sheet}」`;
    return [
      `${place}：${layout.name}として読み取りました`,
      ...(titles.length > 0
        ? [`${place}：見出しの上の${titles.length}行は、題名として読み飛ばしました`]
        : []),
    ];
  });
  const isNameless = given.name === undefined && tables.some(({ layout }) => !layout.source);
  return [
    ...ofTables,
    ...unread.map((sheet) => {
      const reason = hidden.includes(sheet) ? '非表示のシートなので' : '拠点の表ではないので';
      return `${file}「${sheet}」：${reason}、読んでいません`;
    }),
    ...(isNameless
      ? [
          `${file}：出典の名前が示されていないので、ファイルの名前にしました（--source で指定できます）`,
        ]
      : []),
  ];
}
