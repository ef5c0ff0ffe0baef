/** A line of YAML: what stands before its value, and the value. */
export interface YamlLine {
  /** Indentation, hyphens and key: `  - title: `. */
  start: string;
  value: string;
}

/** Parts a line that reads `key: value` or `- value`. */
export function readYamlLine(line: string): YamlLine | undefined {
  const found = /^( *(?:- +)*(?:[^\s:'"#[\]{},&*!|>%@`-][^:]*?: +|- +))(\S.*?)\s*$/.exec(line);
  return found ? { start: found[1] ?? '', value: found[2] ?? '' } : undefined;
}

/** A text in quotation marks that YAML reads as it stands. */
export const quote = (text: string): string =>
  text.includes("'") ? `"${text.replace(/[\\"]/g, String.raw`\$&`)}"` : `'${text}'`;

export const indentOf = (line: string): number => /^ */.exec(line)?.[0].length ?? 0;

/** `字下げは、半角の空白2個です。` */
export const indentWords = (count: number): string =>
  count === 0
    ? '行の初めの空白を消してください。'
    : `行の初めを、半角の空白${count}個にしてください。`;
