import { parseDocument, type Document } from 'yaml';
import { findProblem } from './find-problem.ts';
import type { LineMistake } from './line-mistake.ts';
import { referencesOf } from './yaml-references.ts';
import { findWrongLines } from './yaml-wrong-lines.ts';
import type { Repair } from './yaml-repairs.ts';
import { yamlWords } from './yaml-words.ts';

export interface ReadYaml {
  /** undefined when too much is broken to tell the fields. */
  data: Record<string, unknown> | undefined;
  /** The text with its mistakes repaired, line for line. */
  yaml: string;
  mistakes: LineMistake[];
}

const parse = (text: string): Document =>
  parseDocument(text, { prettyErrors: false, logLevel: 'silent' });

const duplicates = (document: Document, text: string): LineMistake[] =>
  document.errors.map(({ code, pos }) => ({
    line: text.slice(0, pos[0]).split('\n').length,
    message: yamlWords(code),
  }));

/** A line that two repairs have not made readable is beyond us. */
const MOST_REPAIRS = 2;

/** @returns the mistakes, with lines counted from 1 */
function mend(text: string): ReadYaml {
  const names = referencesOf(text);
  const lines = text.split('\n');
  const mistakes: LineMistake[] = [];
  const note = (index: number, { message, fixed, example }: Repair): void => {
    const right = example ?? fixed.trim();
    mistakes.push({ line: index + 1, message, ...(right !== '' && { example: right }) });
    lines[index] = fixed;
  };
  for (const [index, repair] of findWrongLines(lines)) note(index, repair);

  for (;;) {
    const yaml = lines.join('\n');
    const document = parse(yaml);
    const problem = findProblem(document, lines, names);
    if (!problem) {
      mistakes.push(...duplicates(document, yaml));
      return { data: (document.toJS() ?? {}) as Record<string, unknown>, yaml, mistakes };
    }
    const { index, message, fixed, example } = problem;
    const before = mistakes.filter(({ line }) => line === index + 1).length;
    if (fixed === undefined || fixed === lines[index] || before >= MOST_REPAIRS) {
      if (before === 0) mistakes.push({ line: index + 1, message });
      return { data: undefined, yaml, mistakes };
    }
    note(index, { message, fixed, example });
  }
}

/**
 * Reads fields that an editor wrote by hand. A mistake is told and repaired, and reading goes on:
 * so one run tells all mistakes of a file, and its fields are checked as well.
 * @param firstLine the line of the file where the text begins
 */
export function readYaml(text: string, firstLine: number): ReadYaml {
  const { mistakes, ...read } = mend(text);
  return {
    ...read,
    mistakes: mistakes.map((mistake) => ({ ...mistake, line: mistake.line + firstLine - 1 })),
  };
}
