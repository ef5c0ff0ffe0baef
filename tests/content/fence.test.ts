import { describe, expect, it } from 'vitest';
import { reportOf } from './report-of.ts';

describe('the fence of the fields', () => {
  const FIELDS = 'id: x\ntitle: 見本\nsummary: 見本\n';
  const page = (text: string) => reportOf({ 'content/pages/x.md': text });

  it('is missing', () => {
    expect(page('ただの文です。\n')).toMatchInlineSnapshot(`
      "content/pages/x.md
        1行目 ファイルは「---」の行で始め、項目を書いてから、もう一度「---」の行を置いてください。 例：
            ---
            title: …
            ---"
    `);
    expect(page(`${FIELDS}---\n本文\n`)).toMatchInlineSnapshot(`
      "content/pages/x.md
        1行目 ファイルは「---」の行で始め、項目を書いてから、もう一度「---」の行を置いてください。 例：
            ---
            title: …
            ---"
    `);
    expect(page('')).toMatchInlineSnapshot(`
      "content/pages/x.md
        1行目 ファイルは「---」の行で始め、項目を書いてから、もう一度「---」の行を置いてください。 例：
            ---
            title: …
            ---"
    `);
  });

  it('is not closed', () => {
    expect(page(`---\n${FIELDS}`)).toMatchInlineSnapshot(`
      "content/pages/x.md
        4行目 項目の終わりを示す「---」の行がありません。この行の下に足してください。 例：---"
    `);
    expect(page(`---\n${FIELDS}\n## 見出し\n\n本文\n\n---\n\n終わり\n`)).toMatchInlineSnapshot(`
      "content/pages/x.md
        4行目 項目の終わりを示す「---」の行がありません。この行の下に足してください。 例：---"
    `);
    expect(page(`---\n${FIELDS}\nただの文です。\n`)).toMatchInlineSnapshot(`
      "content/pages/x.md
        4行目 項目の終わりを示す「---」の行がありません。この行の下に足してください。 例：---"
    `);
  });

  it('is written with other dashes', () => {
    expect(page(`ーーー\n${FIELDS}---\n`)).toMatchInlineSnapshot(`
      "content/pages/x.md
        1行目 項目の区切りは、半角のハイフン三つ「---」だけの行にしてください。 例：---"
    `);
    expect(page(`---\n${FIELDS}--\n`)).toMatchInlineSnapshot(`
      "content/pages/x.md
        5行目 項目の区切りは、半角のハイフン三つ「---」だけの行にしてください。 例：---"
    `);
    expect(page(`+++\n${FIELDS}+++\n`)).toMatchInlineSnapshot(`
      "content/pages/x.md
        1行目 項目の区切りは、半角のハイフン三つ「---」だけの行にしてください。 例：---
        5行目 項目の区切りは、半角のハイフン三つ「---」だけの行にしてください。 例：---"
    `);
  });

  it.each([
    ['Windows’ line ends', `---\r\n${FIELDS.replaceAll('\n', '\r\n')}---\r\n\r\n本文\r\n`],
    ['a byte order mark', `\uFEFF---\n${FIELDS}---\n`],
    ['empty lines above', `\n\n---\n${FIELDS}---\n`],
    ['a rule in the body', `---\n${FIELDS}---\n\n本文\n\n---\n\n終わり\n`],
    ['dashes in a text', `---\nid: x\ntitle: 見本\nsummary: |\n  見本\n  ---\n  ーーー\n---\n`],
    ['a comment below a text', `---\nid: x\nsummary: |\n  見本\n# ここまで\ntitle: 見本\n---\n`],
    ['comments and empty lines', `---\n# ここから\n\n${FIELDS}\n# ここまで\n---\n`],
  ])('is right with %s', (_, text) => {
    expect(page(text)).toBe('');
  });

  it('leaves the lines of the fields where they are', () => {
    expect(page(`\r\n---\r\nid: x\r\ntitle: 見本\r\nsummary:\r\n---\r\n`)).toContain(
      '5行目 「短い説明」',
    );
  });
});
