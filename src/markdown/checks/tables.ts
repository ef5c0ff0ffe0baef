import { visit } from 'unist-util-visit';
import { matchingLines, type BodyFinding, type Check } from '../finding.ts';

const DELIMITER_ROW = /^[\s>]*(?=.*\|)(?=.*--)[\s|:-]+$/;

/** `| --- |` in a text: a table was meant, but its rows do not fit together. */
export const checkTables: Check = (body) => {
  const findings: BodyFinding[] = [];
  visit(body.tree, 'paragraph', (paragraph) => {
    for (const { line } of matchingLines(body, paragraph, DELIMITER_ROW)) {
      findings.push({
        line,
        message:
          '表になっていません。この行のすぐ上に見出しの行を1行だけ書き、列の数をそろえてください。表の上には空の行を入れます。',
        example: '| 曜日 | 時間 |\n| --- | --- |\n| 月 | 10:00 |',
      });
    }
  });
  return findings;
};
