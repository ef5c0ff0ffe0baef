import { visit } from 'unist-util-visit';
import { lineOf, matchingLines, type BodyFinding, type Check } from '../finding.ts';

const FURIGANA = { message: 'ふりがなは次のように書きます。', example: '{妊娠|にんしん}' };

/** What editors reach for, and how it is written here. */
const INSTEAD: Readonly<Record<string, { message: string; example: string }>> = {
  a: { message: 'リンクは次のように書きます。', example: '[はじめての方へ](/first-visit/)' },
  b: { message: '強調は次のように書きます。', example: '**大切なこと**' },
  strong: { message: '強調は次のように書きます。', example: '**大切なこと**' },
  br: {
    message:
      '改行したいところの行の終わりに \\ を書いて、次の行に続けます（表の中ではできません）。',
    example: '1行目\\\n2行目',
  },
  img: {
    message: '画像はアップロードして、次のように書きます。',
    example: '![ひろばのようす](../media/hiroba.jpg)',
  },
  ruby: FURIGANA,
  rt: FURIGANA,
  table: {
    message: '表は次のように書きます。',
    example: '| 曜日 | 時間 |\n| --- | --- |\n| 月 | 10:00 |',
  },
  '!--': { message: '公開しないメモは本文に書けません。その行を消してください。', example: '' },
};

const PLAIN = {
  message: '文字だけを残してください。< をそのまま見せたいときは \\< と書きます。',
  example: '\\<例>',
};

const tagOf = (written: string): string =>
  /<\/?(!--|[a-z][a-z0-9-]*)/i.exec(written)?.[1]?.toLowerCase() ?? '';

function refusal(line: number, written: string): BodyFinding {
  const tag = tagOf(written);
  const { message, example } = (Object.hasOwn(INSTEAD, tag) ? INSTEAD[tag] : undefined) ?? PLAIN;
  return {
    line,
    message: `HTMLは使えません：「${written.slice(0, 40)}」。${message}`,
    ...(example !== '' && { example }),
  };
}

/** HTML, and what is too broken to be HTML by Markdown's rules, though a browser might take it. */
export const checkHtml: Check = (body) => {
  const findings: BodyFinding[] = [];
  const opened = new Set<string>();
  const find = (line: number, written: string): void => {
    // Once is enough for `<b>…</b>`.
    if (written.startsWith('</') && opened.has(tagOf(written))) return;
    opened.add(tagOf(written));
    findings.push(refusal(line, written));
  };
  visit(body.tree, (node) => {
    if (node.type === 'html') find(lineOf(node), node.value.trim().split(/[\r\n]/, 1)[0] ?? '');
    if (node.type === 'text') {
      for (const { line, match } of matchingLines(body, node, /<[a-z/!?].*/i)) find(line, match[0]);
    }
  });
  return findings;
};
