import { isMap, type Document, type YAMLError } from 'yaml';
import { findDoubts } from './yaml-doubts.ts';
import { indentOf, indentWords } from './yaml-line.ts';
import { repairLine } from './yaml-repairs.ts';
import { yamlWords } from './yaml-words.ts';

/** The first thing that keeps a text from being read as its author meant it. */
export interface Problem {
  /** Of the line. */
  index: number;
  message: string;
  /** The line as it should be, where that can be told. */
  fixed?: string | undefined;
  /** Where more than one line is better. */
  example?: string | undefined;
}

const lineAt = (text: string, offset: number): number =>
  text.slice(0, offset).split('\n').length - 1;

/** A line that is indented otherwise than its neighbours is put where the line above begins. */
function mendIndent(lines: readonly string[], index: number): string | undefined {
  const line = lines[index] ?? '';
  const above = lines[index - 1] ?? '';
  if (index === 0 || indentOf(line) === indentOf(above)) return undefined;
  return ' '.repeat(indentOf(above)) + line.trimStart();
}

const isOpenQuote = (line: string): boolean =>
  /引用符（.）が閉じて/.test(repairLine(line)?.message ?? '');

/** Finds the line that is to blame: often it stands above the one where YAML stumbles. */
function blame(lines: readonly string[], error: YAMLError): Problem {
  const [first = '', second = ''] = lines;
  if (indentOf(first) > 0 && indentOf(second) === 0 && second !== '') {
    return {
      index: 0,
      message: '行の初めに、いらない空白が入っています。',
      fixed: first.trimStart(),
    };
  }
  const at = lineAt(lines.join('\n'), error.pos[0]);
  const open = lines.findIndex((line, index) => index <= at && isOpenQuote(line));
  for (const index of open >= 0 ? [open] : [at, at - 1]) {
    const repair = repairLine(lines[index] ?? '');
    if (repair) return { index, ...repair };
  }
  const isBelow = error.code === 'BLOCK_AS_IMPLICIT_KEY';
  const index = isBelow ? at + 1 : at;
  const fixed = mendIndent(lines, index);
  return fixed === undefined
    ? { index, message: yamlWords(error.code) }
    : { index, message: `${yamlWords('BAD_INDENT')}${indentWords(indentOf(fixed))}`, fixed };
}

function blameRoot(lines: readonly string[]): Problem {
  for (const [index, line] of lines.entries()) {
    const repair = repairLine(line);
    if (repair) return { index, ...repair };
  }
  const index = Math.max(
    lines.findIndex((line) => line.trim() !== ''),
    0,
  );
  return { index, message: yamlWords('MULTILINE_IMPLICIT_KEY') };
}

/**
 * @param names that the text as the editor wrote it gives to its parts and refers to
 * @returns undefined when the text gives fields; a field that stands twice is no hindrance
 */
export function findProblem(
  document: Document,
  lines: readonly string[],
  names: ReadonlySet<string>,
): Problem | undefined {
  const error = document.errors.find(({ code }) => code !== 'DUPLICATE_KEY');
  if (error) return blame(lines, error);
  const text = lines.join('\n');
  const [doubt] = findDoubts(document, text, names);
  if (doubt) {
    const index = lineAt(text, doubt.offset);
    const line = lines[index] ?? '';
    const { message } = doubt;
    return { index, message, fixed: doubt.fix(line), example: doubt.exampleOf?.(line) };
  }
  const { contents } = document;
  return contents === null || isMap(contents) ? undefined : blameRoot(lines);
}
