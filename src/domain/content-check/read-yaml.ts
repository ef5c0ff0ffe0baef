import { isMap, parseDocument, type Document, type YAMLParseError } from 'yaml';
import type { LineMistake } from './line-mistake.ts';
import { findDoubts } from './yaml-doubts.ts';
import { indentOf } from './yaml-line.ts';
import { repairLine, type Repair } from './yaml-repairs.ts';
import { findWrongSpaces } from './yaml-spaces.ts';
import { yamlWords } from './yaml-words.ts';

export interface ReadYaml {
  /** undefined when too much is broken to tell the fields. */
  data: Record<string, unknown> | undefined;
  /** The text with its mistakes repaired, line for line. */
  yaml: string;
  mistakes: LineMistake[];
}

const parse = (lines: readonly string[]): Document =>
  parseDocument(lines.join('\n'), { prettyErrors: false, logLevel: 'silent' });

const lineAt = (lines: readonly string[], offset: number): number =>
  lines.join('\n').slice(0, offset).split('\n').length - 1;

/** A line that is indented otherwise than its neighbours, put where the line above begins. */
function repairIndent(lines: readonly string[], index: number): Repair | undefined {
  const line = lines[index] ?? '';
  const above = lines[index - 1] ?? '';
  if (index === 0 || indentOf(line) === indentOf(above)) return undefined;
  return { message: yamlWords('BAD_INDENT'), fixed: ' '.repeat(indentOf(above)) + line.trimStart() };
}

const isOpenQuote = (line: string): boolean => /引用符（.）が閉じて/.test(repairLine(line)?.message ?? '');

/** Finds the line that is to blame for an error: often it stands above the one where YAML stumbles. */
function blame(lines: readonly string[], error: YAMLParseError): [index: number, repair?: Repair] {
  const at = lineAt(lines, error.pos[0]);
  const open = lines.findIndex((line, index) => index <= at && isOpenQuote(line));
  const isShifted = indentOf(lines[0] ?? '') > 0 && indentOf(lines[1] ?? '') === 0;
  if (isShifted) {
    const fixed = (lines[0] ?? '').trimStart();
    return [0, { message: '行の初めに、いらない空白が入っています。', fixed }];
  }
  for (const index of open >= 0 ? [open] : [at, at - 1]) {
    const repair = repairLine(lines[index] ?? '');
    if (repair) return [index, repair];
  }
  const isChild = error.code === 'BLOCK_AS_IMPLICIT_KEY';
  const index = isChild ? at + 1 : at;
  return [index, repairIndent(lines, index)];
}

const duplicateLine = (lines: readonly string[], error: YAMLParseError): LineMistake => ({
  line: lineAt(lines, error.pos[0]),
  message: yamlWords(error.code),
});

/**
 * Reads fields that an editor wrote by hand. A mistake is told and repaired, and reading goes on:
 * so one run tells all mistakes of a file, and its fields are checked as well.
 * @param firstLine the line of the file where the text begins
 */
export function readYaml(text: string, firstLine: number): ReadYaml {
  const lines = text.split('\n');
  const mistakes: LineMistake[] = [];
  const mend = (index: number, { message, fixed }: Repair): void => {
    mistakes.push({ line: index + firstLine, message, example: fixed.trim() });
    lines[index] = fixed;
  };
  const end = (data: ReadYaml['data']): ReadYaml => ({ data, yaml: lines.join('\n'), mistakes });

  for (const [index, repair] of findWrongSpaces(lines)) mend(index, repair);
  const tried = new Set<string>();
  for (;;) {
    const document = parse(lines);
    const error = document.errors.find(({ code }) => code !== 'DUPLICATE_KEY');
    if (error) {
      const [index, repair] = blame(lines, error);
      if (!repair || tried.has(repair.fixed)) {
        mistakes.push({ line: index + firstLine, message: yamlWords(error.code) });
        return end(undefined);
      }
      tried.add(repair.fixed);
      mend(index, repair);
      continue;
    }
    const [doubt] = findDoubts(document, lines.join('\n'));
    if (doubt) {
      const index = lineAt(lines, doubt.offset);
      const line = lines[index] ?? '';
      const fixed = doubt.fix(line);
      if (fixed === line) {
        mistakes.push({ line: index + firstLine, message: doubt.message });
        return end(undefined);
      }
      mend(index, { message: doubt.message, fixed });
      continue;
    }
    for (const each of document.errors) {
      const { line, message } = duplicateLine(lines, each);
      mistakes.push({ line: line + firstLine, message });
    }
    return readMap(document, lines, mend, end, firstLine);
  }
}
