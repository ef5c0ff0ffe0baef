import { lineOf, sourceOf, type BodyFinding, type Check } from '../finding.ts';
import { headingsOf } from '../headings.ts';

const MARKS = (depth: number): string => '#'.repeat(depth);

export const checkHeadings: Check = (body) => {
  const findings: BodyFinding[] = [];
  // The page's title is the heading above.
  let above = 1;
  for (const { node, text } of headingsOf(body.tree)) {
    const { depth } = node;
    const words = text === '' ? '見出し' : text;
    const find = (message: string, example: string): void => {
      findings.push({ line: lineOf(node), message, example });
    };
    if (text === '') {
      find(
        '見出しの文字がありません。文字を書くか、この行を消してください。',
        `${MARKS(depth)} 見出し`,
      );
    }
    if (!sourceOf(body, node).trimStart().startsWith('#')) {
      find(
        'すぐ下の行が「---」や「===」なので、この行が見出しになります。見出しは ## で書いてください。区切り線にするときは、間に空の行を入れてください。',
        `## ${words.slice(0, 20)}`,
      );
    } else if (depth === 1) {
      find('本文の見出しは ## から始めます。# はページの題名に使われます。', `## ${words}`);
    } else if (depth > above + 1) {
      find(
        `見出しの段が飛んでいます（${MARKS(above)} の次に ${MARKS(depth)}）。${MARKS(above + 1)} にしてください。`,
        `${MARKS(above + 1)} ${words}`,
      );
    }
    above = Math.max(depth, 1);
  }
  return findings;
};
