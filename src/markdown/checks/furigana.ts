import { visit } from 'unist-util-visit';
import { matchingLines, type BodyFinding, type Check } from '../finding.ts';

// The second half alone is what `{**漢字**|かんじ}` leaves of its last text.
const MALFORMED = /[{｛][^{}｛｝]*[|｜]|^[|｜][^{}｛｝]*[}｝]/;
const ACROSS_CELLS = /\{[^{}|]*\|[^{}|]*\}/;

export const checkFurigana: Check = (body) => {
  const findings: BodyFinding[] = [];
  visit(body.tree, (node) => {
    if (node.type === 'text') {
      for (const { line } of matchingLines(body, node, MALFORMED)) {
        findings.push({
          line,
          message:
            'ふりがなの書き方が違います。半角の { } と | を使い、読みはひらがなかカタカナで書いてください。そのまま見せたいときは \\{ と書きます。',
          example: '{妊娠|にんしん}',
        });
      }
    }
    if (node.type === 'tableRow') {
      for (const { line } of matchingLines(body, node, ACROSS_CELLS)) {
        findings.push({
          line,
          message:
            '表の中のふりがなは、全角の ｜ で書いてください。半角の | は列の区切りになります。',
          example: '| {妊娠｜にんしん} | 10:00 |',
        });
      }
    }
  });
  return findings;
};
