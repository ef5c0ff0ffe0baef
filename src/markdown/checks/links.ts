import type { Link } from 'mdast';
import { visit } from 'unist-util-visit';
import { lineOf, sourceOf, type BodyFinding, type Check } from '../finding.ts';
import { plainText } from '../plain-text.ts';
import { isSafeLink, isUploadedPicture } from '../safe-target.ts';
import { resolveReferences } from '../transforms/resolve-references.ts';

const EXAMPLE = '[はじめての方へ](/first-visit/)';
const WEB_EXAMPLE = '[こども家庭庁](https://www.cfa.go.jp/)';

/** Why a link may not lead there, and how it may. */
function refusal(href: string): Omit<BodyFinding, 'line'> {
  const shown = `「${href.slice(0, 60)}」`;
  if (href === '' || href === '#') return { message: 'リンク先がありません。', example: EXAMPLE };
  if (/[\s\\\p{Cc}]/u.test(href)) {
    return { message: `リンク先に空白や \\ があります：${shown}。`, example: WEB_EXAMPLE };
  }
  if (/^(?:https?:|mailto:|tel:|\/\/)/i.test(href)) {
    const message = `リンク先のアドレスが正しくありません：${shown}。`;
    return { message, example: WEB_EXAMPLE };
  }
  if (/^[^/?#]*:/.test(href)) {
    const message = `リンク先に使えるのは https:、http:、mailto:、tel: だけです：${shown}。`;
    return { message, example: WEB_EXAMPLE };
  }
  if (/\.pdf(?:[?#]|$)/i.test(href)) {
    const message = `本文からPDFへのリンクは書けません：${shown}。「資料（PDF）」の欄がある画面で加え、そのページへリンクしてください。`;
    return { message };
  }
  const message = `このサイトのページは / から書いてください：${shown}。`;
  return { message, example: EXAMPLE };
}

export const checkLinks: Check = (body) => {
  const findings: BodyFinding[] = [];
  const refused = new Set<string>();
  visit(body.tree, 'definition', (node) => {
    if (!isSafeLink(node.url) && !isUploadedPicture(node.url)) {
      refused.add(node.url);
      findings.push({ line: lineOf(node), ...refusal(node.url) });
    }
  });
  const resolved = structuredClone(body.tree);
  resolveReferences(resolved);
  visit(resolved, 'link', (node: Link) => {
    const line = lineOf(node);
    const isToldAlready = refused.has(node.url) && sourceOf(body, node).endsWith(']');
    if (!isSafeLink(node.url) && !isToldAlready) findings.push({ line, ...refusal(node.url) });
    if (plainText(node).trim() === '') {
      findings.push({ line, message: 'リンクの文字がありません。', example: EXAMPLE });
    }
  });
  return findings;
};
