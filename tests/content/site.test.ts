import { describe, expect, it } from 'vitest';
import { reportOf, reportOfEvent, reportOfHub } from './report-of.ts';

const page = (id: string) => `---\nid: ${id}\ntitle: 見本\nsummary: 見本\n---\n`;
const hub = (id: string, prefecture = 'kagawa') =>
  `---\nid: ${id}\nname: 見本\nprefecture: ${prefecture}\nmunicipality: ${
    prefecture === 'kagawa' ? '高松市' : '千代田区'
  }\nsource:\n  name: 見本\n---\n`;

describe('an id', () => {
  it('of a copied file is not solved by covering the file it was copied from', () => {
    const report = reportOf({
      'content/pages/first-visit.md': page('first-visit'),
      'content/pages/コピー.md': page('first-visit'),
    });
    expect(report).toContain('このIDは content/pages/first-visit.md が使っています。');
    expect(report).toContain('例：first-visit-2');
    expect(report).not.toContain('「first-visit.md」にする');
  });

  it('is not the name of its file', () => {
    expect(reportOf({ 'content/pages/x.md': page('y') })).toMatchInlineSnapshot(`
      "content/pages/x.md
        2行目 「ID（ページのアドレス）」 IDとファイルの名前が違います。ファイルの名前は「x.md」です。 例：x"
    `);
  });

  it('is that of another file, also in another case', () => {
    expect(
      reportOf({
        'content/hubs/tokyo/37201-mokomoko.md': hub('37201-mokomoko', 'tokyo'),
        'content/pages/First-visit.md': page('first-visit'),
      }),
    ).toMatchInlineSnapshot(`
      "content/hubs/kagawa/37201-mokomoko.md
        2行目 「ID（ページのアドレス）」 同じIDのファイルがほかにもあります。どちらかのIDとファイルの名前を変えてください：content/hubs/tokyo/37201-mokomoko.md

      content/hubs/tokyo/37201-mokomoko.md
        2行目 「ID（ページのアドレス）」 同じIDのファイルがほかにもあります。どちらかのIDとファイルの名前を変えてください：content/hubs/kagawa/37201-mokomoko.md

      content/pages/First-visit.md
        ファイルの名前は、半角の小文字・数字・ハイフンだけにしてください。 例：first-visit.md
        2行目 「ID（ページのアドレス）」 このIDは content/pages/first-visit.md が使っています。べつのIDにして、ファイルの名前もそのIDにしてください。 例：first-visit-2
        2行目 「ID（ページのアドレス）」 同じIDのファイルがほかにもあります。どちらかのIDとファイルの名前を変えてください：content/pages/first-visit.md

      content/pages/first-visit.md
        2行目 「ID（ページのアドレス）」 同じIDのファイルがほかにもあります。どちらかのIDとファイルの名前を変えてください：content/pages/First-visit.md"
    `);
  });

  it('takes the address of another page', () => {
    expect(
      reportOf({
        'content/pages/search.md': page('search'),
        'content/hubs/kagawa/tokyo.md': hub('tokyo'),
      }),
    ).toMatchInlineSnapshot(`
      "content/hubs/kagawa/tokyo.md
        2行目 「ID（ページのアドレス）」 「tokyo」のアドレスは、サイトのほかのページが使っています。IDとファイルの名前を変えてください。

      content/pages/search.md
        2行目 「ID（ページのアドレス）」 このIDは、サイトのほかのページが使っています。べつの名前にしてください。"
    `);
  });

  it('lies in the folder of another prefecture', () => {
    expect(reportOf({ 'content/hubs/tokyo/37201-x.md': hub('37201-x', 'kagawa') }))
      .toMatchInlineSnapshot(`
      "content/hubs/tokyo/37201-x.md
        4行目 「都道府県」 「香川県」の拠点が、「tokyo」のフォルダーにあります。ファイルを移してください。 例：content/hubs/kagawa/37201-x.md"
    `);
  });
});

describe('a former id', () => {
  it('is the present one', () => {
    expect(reportOfEvent('aliases:\n  - 2026-x')).toMatchInlineSnapshot(
      `"  3行目 「前のID」 「2026-x」は、いまのIDです。前のIDだけを書いてください。"`,
    );
  });

  it('is the id of another entry', () => {
    expect(reportOfEvent('aliases:\n  - 2025-forum')).toMatchInlineSnapshot(
      `"  3行目 「前のID」 「2025-forum」は、いまは content/events/2025-forum.md のIDです。前のIDとしては使えません。"`,
    );
  });

  it('is given twice', () => {
    expect(reportOfEvent('aliases:\n  - old\n  - old')).toMatchInlineSnapshot(
      `"  4行目 「前のID」 「old」が二度入っています。"`,
    );
    expect(reportOfEvent('aliases:\n  - 2025-meeting')).toMatchInlineSnapshot(`
      "content/events/2025-forum.md
        8行目 「前のID」 「2025-meeting」は、content/events/2026-x.md の前のIDでもあります。どちらか一つにしてください。

      content/events/2026-x.md
        3行目 「前のID」 「2025-meeting」は、content/events/2025-forum.md の前のIDでもあります。どちらか一つにしてください。"
    `);
  });

  it('may be the id of an entry of another collection', () => {
    expect(reportOfEvent('aliases:\n  - kyoten')).toBe('');
  });
});

describe('a relation', () => {
  it('leads nowhere, and the nearest id is told', () => {
    expect(reportOfEvent('hubs:\n  - 37201-mokomok')).toMatchInlineSnapshot(
      `"  3行目 「関連する拠点」 「拠点」に「37201-mokomok」というIDのものがありません。 例：37201-mokomoko"`,
    );
    expect(reportOfEvent('glossary:\n  - x')).toMatchInlineSnapshot(
      `"  3行目 「関連する用語」 「用語」に「x」というIDのものがありません。 例：kyoten"`,
    );
  });

  it('names a former id', () => {
    expect(reportOfEvent('hubs:\n  - 37201-mokumoku')).toMatchInlineSnapshot(
      `"  3行目 「関連する拠点」 「37201-mokumoku」は前のIDです。いまのIDを書いてください。 例：37201-mokomoko"`,
    );
  });

  it('names an entry of another collection', () => {
    expect(reportOfEvent('hubs:\n  - 2025-forum')).toMatchInlineSnapshot(
      `"  3行目 「関連する拠点」 「2025-forum」は「交流会・研修」のIDです。ここには「拠点」のIDを書いてください。"`,
    );
  });

  it('gives the name in place of the id', () => {
    expect(reportOfEvent('hubs:\n  - もこもこ')).toMatchInlineSnapshot(
      `"  3行目 「関連する拠点」 名前ではなく、IDを書いてください。 例：37201-mokomoko"`,
    );
  });

  it('leads to its own entry', () => {
    expect(
      reportOf({
        'content/glossary/x.md':
          '---\nid: x\nterm: 広場\nreading: ひろば\nmeaning: 見本\nrelated:\n  - kyoten\n  - x\nsource: 見本\n---\n',
      }),
    ).toMatchInlineSnapshot(`
      "content/glossary/x.md
        8行目 「関連する用語」 このページ自身のIDです。消してください。"
    `);
  });

  it('is found at depth', () => {
    expect(
      reportOf({
        'content/partners/x.md':
          '---\nid: x\nname: 見本\nsummary: 見本\nactivities:\n  - text: 見本\n  - text: 見本\n    events:\n      - 2025-fourm\nsource: 見本\n---\n',
      }),
    ).toMatchInlineSnapshot(`
      "content/partners/x.md
        9行目 「活動 › 関連する交流会・研修」 「交流会・研修」に「2025-fourm」というIDのものがありません。 例：2025-forum"
    `);
  });

  it('may lead to an entry that is broken itself', () => {
    expect(
      reportOf({
        'content/events/2026-x.md':
          '---\nid: 2026-x\ntitle: 見本\nkind: other\nsummary: 見本\nfiscalYear: 2026\nglossary:\n  - broken\n---\n',
        'content/glossary/broken.md': '---\nid broken\n---\n',
      }),
    ).not.toContain('2026-x.md');
  });
});

describe('a municipality', () => {
  it('is none of its prefecture', () => {
    expect(reportOfHub('municipality: 横浜市港北区')).toMatchInlineSnapshot(
      `"  2行目 「市区町村」 香川県に「横浜市港北区」という市区町村がありません。政令指定都市は区まで書きます。"`,
    );
    expect(reportOfHub('municipality: 高松')).toContain('例：高松市');
    expect(reportOfHub('prefecture: kanagawa\nmunicipality: 港北区')).toContain('例：横浜市港北区');
  });

  it('has another code', () => {
    expect(reportOfHub("municipalityCode: '37202'")).toMatchInlineSnapshot(
      `"  2行目 「市区町村コード」 37202 は香川県丸亀市のコードです。香川県高松市と合っていません。 例：'37201'"`,
    );
    expect(reportOfHub("municipalityCode: '99999'")).toMatchInlineSnapshot(
      `"  2行目 「市区町村コード」 99999 というコードの市区町村はありません。 例：'37201'"`,
    );
    expect(reportOfHub('municipalityCode: 37201')).toBe('');
  });
});

describe('a file', () => {
  it('has a wrong ending', () => {
    expect(
      reportOf({
        'content/pages/a.mdx': '',
        'content/pages/b.markdown': '',
        'content/site.yaml': '',
      }),
    ).toMatchInlineSnapshot(`
      "content/pages/a.mdx
        「.mdx」のファイルは使えません。名前の終わりを「.md」にしてください。 例：a.md

      content/pages/b.markdown
        記事のファイルの名前は「.md」で終わるようにしてください。 例：b.md

      content/site.yaml
        サイト全体の設定のファイルの名前が違います。 例：content/site.yml"
    `);
  });

  it('lies in a wrong folder', () => {
    expect(
      reportOf({
        'content/news/a.md': page('a'),
        'content/events/2026/a.md': '',
        'content/hubs/a.md': hub('a'),
        'content/pages/room.jpg': '',
      }),
    ).toMatchInlineSnapshot(`
      "content/events/2026/a.md
        「交流会・研修」のファイルは、content/events/ のすぐ下に置いてください。 例：content/events/a.md
        1行目 ファイルは「---」の行で始め、項目を書いてから、もう一度「---」の行を置いてください。 例：
            ---
            title: …
            ---

      content/hubs/a.md
        「拠点」のファイルは、都道府県のフォルダーの中に置いてください。 例：content/hubs/kagawa/a.md

      content/news/a.md
        ここに置いたファイルは使われません。使えるフォルダー：content/hubs（拠点）、content/campaigns（キャンペーン）、content/cases（取組事例）、content/proposals（政策提言）、content/figures（数字で見る）、content/events（交流会・研修）、content/reports（活動報告）、content/partners（企業・団体との連携）、content/glossary（用語）、content/pages（ご案内のページ）、content/media（写真）

      content/pages/room.jpg
        写真などのファイルは content/media/ に置いてください。"
    `);
  });

  it('has a name that makes no address', () => {
    expect(
      reportOf({
        'content/pages/お知らせ.md': page('oshirase'),
        'content/pages/My_Page 1.md': page('my-page-1'),
      }),
    ).toMatchInlineSnapshot(`
      "content/pages/My_Page 1.md
        ファイルの名前は、半角の小文字・数字・ハイフンだけにしてください。 例：my-page-1.md
        2行目 「ID（ページのアドレス）」 IDとファイルの名前が違います。ファイルの名前は「My_Page 1.md」です。 例：ファイルの名前を「my-page-1.md」にする

      content/pages/お知らせ.md
        ファイルの名前は、半角の小文字・数字・ハイフンだけにしてください。 例：name.md
        2行目 「ID（ページのアドレス）」 IDとファイルの名前が違います。ファイルの名前は「お知らせ.md」です。 例：ファイルの名前を「oshirase.md」にする"
    `);
  });
});

describe('the settings of the site', () => {
  it('are missing', () => {
    expect(reportOf({ 'content/site.yml': '' })).toMatchInlineSnapshot(`
      "content/site.yml
        1行目 「サイトの名前」 項目「name」がありません。書き足してください。 例：name: …
        1行目 「短い名前」 項目「shortName」がありません。書き足してください。 例：shortName: …
        1行目 「法人の名前」 項目「legalName」がありません。書き足してください。 例：legalName: …
        1行目 「サイトの説明」 項目「description」がありません。書き足してください。 例：description: …
        1行目 「メニュー」 項目「navigation」がありません。書き足してください。 例：
            navigation:
              - label: …
                href: /hubs/"
    `);
  });

  it('lead nowhere, or are wrong', () => {
    expect(
      reportOf({
        'content/site.yml': `name: 見本
shortName: 見本
legalName: 見本
description: 見本
navigation:
  - label: 拠点
    href: /hub/
  - label: 検索
    href: /search
  - label: 前の会
    href: /events/2025-meeting/
contact:
  phone: 0878682251
`,
      }),
    ).toMatchInlineSnapshot(`
      "content/site.yml
        7行目 「メニュー › アドレス」 「/hub/」というページはありません。 例：/hubs/
        9行目 「メニュー 2 › アドレス」 「/hubs/」の形で書いてください。 例：/search/
        13行目 「連絡先 › 電話番号」 「087-839-2011」の形で書いてください。 例：087-839-2011

      気づいたこと（直さなくても、サイトはできます）

      content/site.yml
        11行目 「メニュー › アドレス」 リンク先のアドレスが変わりました。新しいアドレスにしておくと確かです。 例：/events/2025-forum/"
    `);
  });
});
