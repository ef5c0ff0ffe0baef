import { visit } from 'unist-util-visit';
import { lineOf, matchingLines, type BodyFinding, type Check } from '../finding.ts';

/** 「・」 at the beginning of lines looks like a list in the source; readers see one long line. */
export const checkBullets: Check = (body) => {
  const findings: BodyFinding[] = [];
  visit(body.tree, 'paragraph', (paragraph) => {
    const bullets = matchingLines(body, paragraph, /^[\s\u3000>]*[・•●]/u);
    const isList = bullets.some(({ line }) => line > lineOf(paragraph));
    if (!isList) return;
    findings.push({
      line: bullets[0]?.line ?? lineOf(paragraph),
      message:
        '「・」で始まる行は、つながって1行になります。箇条書きは半角の - と空白で始めてください。',
      example: '- 一時預かり\n- 子育ての相談',
    });
  });
  return findings;
};
