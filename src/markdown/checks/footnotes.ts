import { visit } from 'unist-util-visit';
import { lineOf, matchingLines, type BodyFinding, type Check } from '../finding.ts';

const EXAMPLE = '本文の言葉[^1]\n\n[^1]: 脚注の文';

export const checkFootnotes: Check = (body) => {
  const findings: BodyFinding[] = [];
  const used = new Set<string>();
  const defined = new Set<string>();
  const find = (line: number, message: string): void => {
    findings.push({ line, message, example: EXAMPLE });
  };
  visit(body.tree, (node) => {
    if (node.type === 'footnoteReference') used.add(node.identifier);
    if (node.type === 'text') {
      for (const { line, match } of matchingLines(body, node, /\[\^[^\]\s]+\]/)) {
        find(line, `脚注「${match[0]}」の文がありません。`);
      }
    }
    if (node.type === 'link') {
      visit(node, 'footnoteReference', (reference) => {
        find(lineOf(reference), 'リンクの中に脚注は書けません。リンクの後に書いてください。');
      });
    }
  });
  visit(body.tree, 'footnoteDefinition', (node) => {
    if (defined.has(node.identifier))
      find(lineOf(node), `脚注「[^${node.identifier}]」の文が2つあります。`);
    else if (!used.has(node.identifier)) {
      find(lineOf(node), `脚注「[^${node.identifier}]」が本文で使われていません。`);
    }
    defined.add(node.identifier);
  });
  return findings;
};
