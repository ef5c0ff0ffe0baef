import { visit } from 'unist-util-visit';
import { lineOf, type BodyFinding, type Check } from '../finding.ts';
import { isUploadedPicture } from '../safe-target.ts';
import { resolveReferences } from '../transforms/resolve-references.ts';

const EXAMPLE = '![絵本を読む親子](../media/ehon.jpg)';

function refusal(src: string): string {
  const shown = `「${src.slice(0, 60)}」`;
  if (/^(?:https?:)?\/\//i.test(src)) {
    return `ほかのサイトの画像は載せられません：${shown}。画像をアップロードしてください。`;
  }
  if (/^(?:\.\.\/){1,2}media\//.test(src)) {
    return `この画像は使えません：${shown}。jpg、png、webp、avif、gif の画像を、# ? % のない名前で使ってください。`;
  }
  return `画像は、アップロードしたもの（../media/ にあるもの）だけを使えます：${shown}。`;
}

export const checkPictures: Check = ({ tree }) => {
  const findings: BodyFinding[] = [];
  const resolved = structuredClone(tree);
  resolveReferences(resolved);
  visit(resolved, 'image', (node) => {
    const line = lineOf(node);
    if (!isUploadedPicture(node.url)) {
      findings.push({ line, message: refusal(node.url), example: EXAMPLE });
    }
    if ((node.alt ?? '').trim() === '') {
      const message =
        '画像の説明がありません。見えない人に伝わるように、[ ] の中に何が写っているかを書いてください。';
      findings.push({ line, message, example: EXAMPLE });
    }
  });
  return findings;
};
