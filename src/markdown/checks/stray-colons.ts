import { visit } from 'unist-util-visit';
import { DIRECTIVE_KINDS } from '../directive-kinds.ts';
import { matchingLines, type BodyFinding, type Check } from '../finding.ts';
import { nearestWord } from '../nearest-word.ts';

const COLONS = /^[\s>]*[:：]{2,}\s*([^\s[{]*)/;

/** Lines that were meant as a directive, but are text: `::: note`, `：：：note`, a `:::` too many. */
export const checkStrayColons: Check = (body) => {
  const findings: BodyFinding[] = [];
  visit(body.tree, 'paragraph', (paragraph) => {
    for (const { line, match } of matchingLines(body, paragraph, COLONS)) {
      const name = match[1] ?? '';
      const example = DIRECTIVE_KINDS[nearestWord(name, Object.keys(DIRECTIVE_KINDS))]?.example;
      findings.push(
        name === ''
          ? {
              line,
              message:
                'この ::: に合う始まりがありません。消すか、入れ子なら外側の : を4つにしてください。',
              example: '::::note\n:::steps\n1. はじめにすること\n:::\n::::',
            }
          : {
              line,
              message:
                '囲みの書き方が違います。半角の : と名前の間をあけず、{ } の値は半角の " で囲んでください。',
              ...(example !== undefined && { example }),
            },
      );
    }
  });
  return findings;
};
