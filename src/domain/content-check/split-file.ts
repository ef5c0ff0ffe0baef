import type { LineMistake } from './line-mistake.ts';

export interface SplitFile {
  yaml: string;
  /** Of the file, 1-based: where `yaml` and `body` begin. */
  yamlLine: number;
  body: string;
  bodyLine: number;
  mistakes: LineMistake[];
}

const FENCE = /^---[ \t]*$/;
/** What is meant for a fence: other dashes, too few, too many. The texts of fields are indented. */
const LOOSE_FENCE = /^(?:[-‐-―ー−－]{2,}|\+{3})[\s　]*$/;
const KEY = /^[ \t　]*(?:-[ 　]*)*[\w぀-鿿]+[ 　]*[:：]/;
const isBlank = (line: string): boolean => /^[\s　]*$/.test(line);

const WRONG_FENCE = '項目の区切りは、半角のハイフン三つ「---」だけの行にしてください。';

/** Is this line, after a blank one, certainly no YAML any more? */
const isBody = (line: string): boolean =>
  /^#{2,6}\s/.test(line) || (/^[^\s\-#'"\]}]/.test(line) && !KEY.test(line));

/** The index of the line that ends the fields: a fence, or the line that lacks one. */
function findEnd(lines: readonly string[], start: number): { end: number; isFence: boolean } {
  let last = start;
  for (let index = start; index < lines.length; index += 1) {
    const line = lines[index] ?? '';
    if (FENCE.test(line) || LOOSE_FENCE.test(line)) return { end: index, isFence: true };
    const isAfterBlank = index > start && isBlank(lines[index - 1] ?? '');
    if (isAfterBlank && isBody(line)) break;
    if (!isBlank(line)) last = index + 1;
  }
  return { end: last, isFence: false };
}

/**
 * Parts a Markdown file into its fields and its body. Where a fence is wrong or missing the fields
 * are read all the same, so that the editor hears of the mistakes in them too.
 */
export function splitFile(text: string): SplitFile {
  const lines = text.replace(/^\uFEFF/, '').split(/\r\n|\r|\n/);
  const mistakes: LineMistake[] = [];
  const first = Math.max(
    lines.findIndex((line) => !isBlank(line)),
    0,
  );
  const opening = lines[first] ?? '';
  const hasOpening = FENCE.test(opening) || LOOSE_FENCE.test(opening);
  if (!hasOpening) {
    mistakes.push({
      line: first + 1,
      message:
        'ファイルは「---」の行で始め、項目を書いてから、もう一度「---」の行を置いてください。',
      example: '---\ntitle: …\n---',
    });
    if (!KEY.test(opening)) {
      return { yaml: '', yamlLine: 1, body: lines.join('\n'), bodyLine: 1, mistakes };
    }
  } else if (!FENCE.test(opening)) {
    mistakes.push({ line: first + 1, message: WRONG_FENCE, example: '---' });
  }
  const start = hasOpening ? first + 1 : first;
  const { end, isFence } = findEnd(lines, start);
  if (!isFence) {
    mistakes.push({
      line: Math.max(end, 1),
      message: '項目の終わりを示す「---」の行がありません。この行の下に足してください。',
      example: '---',
    });
  } else if (!FENCE.test(lines[end] ?? '')) {
    mistakes.push({ line: end + 1, message: WRONG_FENCE, example: '---' });
  }
  const bodyStart = isFence ? end + 1 : end;
  return {
    yaml: lines.slice(start, end).join('\n'),
    yamlLine: start + 1,
    body: lines.slice(bodyStart).join('\n'),
    bodyLine: bodyStart + 1,
    mistakes,
  };
}
