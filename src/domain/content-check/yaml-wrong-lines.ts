import type { Repair } from './yaml-repairs.ts';
import { indentOf, indentWords } from './yaml-line.ts';

const BLOCK_START = /(?:^|[\s-])[|>][-+\d]*\s*(?:#.*)?$/;

/**
 * Lines that are wrong whatever YAML makes of them: indentation by tabs or full-width spaces,
 * hyphens of a list that lack their space, which YAML would read as one long text, and marks that
 * Astro's reader of YAML takes otherwise. The lines of a text block (`|`) are left as they are.
 * @returns repairs by the index of their line
 */
export function findWrongLines(lines: readonly string[]): Map<number, Repair> {
  const found = new Map<number, Repair>();
  let block: number | undefined;
  for (const [index, line] of lines.entries()) {
    if (block !== undefined && (line.trim() === '' || indentOf(line) > block)) continue;
    block = BLOCK_START.test(line) ? indentOf(line) : undefined;
    const repair = wrongIndent(line) ?? wrongItem(line, lines[index - 1] ?? '') ?? strayMark(line);
    if (repair) found.set(index, repair);
  }
  return found;
}

function wrongIndent(line: string): Repair | undefined {
  const [, white = '', rest = ''] = /^([ \t\u3000\u00A0]*)(.*)$/.exec(line) ?? [];
  if (rest === '' || /^ *$/.test(white)) return undefined;
  const what = white.includes('\t')
    ? '字下げにタブが使われています。'
    : white.includes('\u3000')
      ? '字下げに全角の空白が使われています。'
      : '字下げに特別な空白が使われています。';
  const indent = white.replace(/[\t\u3000]/g, '  ').replaceAll('\u00A0', ' ');
  return { message: `${what}${indentWords(indent.length)}`, fixed: indent + rest };
}

const wrongItem = (line: string, above: string): Repair | undefined =>
  /^ *-[^\s\d-]/.test(line) && (/:\s*$/.test(above) || /^ *-/.test(above))
    ? {
        message: '一覧の初めのハイフンの後に、半角の空白を入れてください。',
        fixed: line.replace(/^( *)-/, '$1- '),
      }
    : undefined;

function strayMark(line: string): Repair | undefined {
  if (/^\.\.\.\s*$/.test(line)) {
    return { message: '「...」だけの行は、項目の中に置けません。消してください。', fixed: '' };
  }
  if (/^ *:(?:\s|$)/.test(line)) {
    return { message: '「:」の前に、項目の名前がありません。', fixed: '' };
  }
  return /^ *(?:- +)*\?(?:\s|$)/.test(line)
    ? {
        message: '「?」で始まる行は書けません。「?」を消してください。',
        fixed: line.replace(/\?\s*/, ''),
      }
    : undefined;
}
