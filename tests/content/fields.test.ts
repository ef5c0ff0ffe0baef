import { describe, expect, it } from 'vitest';
import { reportOf, reportOfEvent, reportOfHub } from './report-of.ts';

it('finds nothing in a sound site', () => {
  expect(reportOf({})).toBe('');
  expect(reportOfEvent('')).toBe('');
  expect(reportOfHub('')).toBe('');
});

describe('a field', () => {
  it('is missing', () => {
    expect(reportOfEvent('title:\nkind: exchange')).toMatchInlineSnapshot(
      `"  2行目 「タイトル」 項目「title」に何も書かれていません。"`,
    );
    expect(reportOf({ 'content/pages/x.md': '---\nid: x\ntitle: 見本\n---\n' }))
      .toMatchInlineSnapshot(`
      "content/pages/x.md
        1行目 「短い説明」 項目「summary」がありません。書き足してください。 例：summary: …"
    `);
  });

  it('is empty', () => {
    expect(reportOfEvent("title: ''")).toMatchInlineSnapshot(
      `"  2行目 「タイトル」 項目「title」に何も書かれていません。"`,
    );
  });

  it('is missing with all that is in it', () => {
    expect(
      reportOf({
        'content/hubs/kagawa/37201-x.md':
          '---\nid: 37201-x\nname: 見本\nprefecture: kagawa\nmunicipality: 高松市\n---\n',
      }),
    ).toMatchInlineSnapshot(`
      "content/hubs/kagawa/37201-x.md
        1行目 「情報の出典」 項目「source」がありません。書き足してください。 例：
            source:
              name: 高松市オープンデータ"
    `);
  });

  it('is the id, which the file’s name tells', () => {
    expect(reportOfEvent('id: 2026_X')).toMatchInlineSnapshot(
      `"  2行目 「ID（ページのアドレス）」 半角の小文字・数字・ハイフンだけで書いてください。 例：2026-x"`,
    );
    expect(reportOfEvent('id:')).toMatchInlineSnapshot(
      `"  2行目 「ID（ページのアドレス）」 項目「id」に何も書かれていません。 例：2026-x"`,
    );
  });

  it('must be a text', () => {
    expect(reportOfEvent('title: 2024')).toMatchInlineSnapshot(
      `"  2行目 「タイトル」 数として読まれます。文字として読まれるように、引用符（'）で囲んでください。 例：'2024'"`,
    );
    expect(reportOfEvent('title: true')).toMatchInlineSnapshot(
      `"  2行目 「タイトル」 「はい・いいえ」の値として読まれます。文字として読まれるように、引用符（'）で囲んでください。 例：'true'"`,
    );
    expect(reportOfEvent('title:\n  - 交流会\n  - 研修')).toMatchInlineSnapshot(
      `"  2行目 「タイトル」 ここには一つだけ書けます。「- 」を付けずに書いてください。 例：交流会、研修"`,
    );
    expect(reportOfEvent('title:\n  ja: 交流会')).toMatchInlineSnapshot(
      `"  2行目 「タイトル」 ここには文字を書いてください。中の項目はありません。"`,
    );
  });

  it('must be a text, not what Astro takes for a date', () => {
    expect(reportOfEvent('title: 2026-04-01')).toMatchInlineSnapshot(
      `"  2行目 「タイトル」 日付として読まれます。文字として読まれるように、引用符（'）で囲んでください。 例：'2026-04-01'"`,
    );
    expect(reportOfEvent("title: '2026-04-01'")).toBe('');
    expect(reportOfEvent('title: 2026-04-01のこと')).toBe('');
  });

  it('must be a number', () => {
    expect(reportOfEvent('fiscalYear: 2024年度')).toMatchInlineSnapshot(
      `"  2行目 「年度」 数字だけを、半角で書いてください。 例：2024"`,
    );
    expect(reportOfEvent("fiscalYear: '２０２４'")).toMatchInlineSnapshot(
      `"  2行目 「年度」 数字だけを、半角で書いてください。 例：2024"`,
    );
    expect(reportOfEvent('fiscalYear: 2024.5')).toMatchInlineSnapshot(
      `"  2行目 「年度」 小数は書けません。整数で書いてください。 例：2024"`,
    );
    expect(reportOfEvent('fiscalYear: 去年')).toMatchInlineSnapshot(
      `"  2行目 「年度」 数字だけを、半角で書いてください。 例：2024"`,
    );
  });

  it('must be yes or no', () => {
    expect(
      reportOf({
        'content/cases/x.md': `---
id: x
title: 見本
organisation: 見本
summary: 見本
stages:
  - pregnancy
themes:
  - city
sample: はい
source: 見本
---
`,
      }),
    ).toMatchInlineSnapshot(`
      "content/cases/x.md
        10行目 「見本」 true（はい）か false（いいえ）を書いてください。 例：true"
    `);
  });

  it('must be a list', () => {
    expect(reportOfHub('services: 駐車場、授乳室')).toMatchInlineSnapshot(`
      "  2行目 「あるもの・できること」 1行に一つずつ、初めに「- 」を付けて並べてください。 例：
            services:
              - parking # 駐車場
              - nursing-room # 授乳室"
    `);
    expect(reportOfEvent('hubs: 37201-mokomoko')).toMatchInlineSnapshot(`
      "  2行目 「関連する拠点」 1行に一つずつ、初めに「- 」を付けて並べてください。 例：
            hubs:
              - 37201-mokomoko"
    `);
    expect(
      reportOf({
        'content/glossary/x.md':
          '---\nid: x\nterm: 広場\nreading: ひろば\nmeaning: 見本\nvariants: ひろば, 広場\nsource: 見本\n---\n',
      }),
    ).toMatchInlineSnapshot(`
      "content/glossary/x.md
        6行目 「ほかの言い方」 1行に一つずつ、初めに「- 」を付けて並べてください。 例：
            variants:
              - ひろば
              - 広場"
    `);
    expect(reportOfHub('notices:\n  from: 2026-04-01\n  text: 休み')).toMatchInlineSnapshot(`
      "  2行目 「臨時のお知らせ」 1行に一つずつ、初めに「- 」を付けて並べてください。 例：
            notices:
              - from: 2026-04-01
                text: 休み"
    `);
  });

  it('must be a group', () => {
    expect(reportOfHub('fee: 無料')).toMatchInlineSnapshot(`
      "  2行目 「利用料」 いくつかの項目に分けて、字下げして書いてください。中の項目：kind（利用料）、note（補足） 例：
            fee:
              kind: free # 無料"
    `);
    expect(reportOfHub('source: 高松市オープンデータ')).toMatchInlineSnapshot(`
      "  2行目 「情報の出典」 いくつかの項目に分けて、字下げして書いてください。中の項目：name（出典の名前）、url（出典のアドレス）、licence（利用条件）、date（出典の日付） 例：
            source:
              name: 高松市オープンデータ"
    `);
    expect(reportOfHub('photos:\n  - ../../media/a.jpg', { 'content/media/a.jpg': {} }))
      .toMatchInlineSnapshot(`
      "  3行目 「写真 1」 いくつかの項目に分けて、字下げして書いてください。中の項目：src（画像）、alt（画像の説明（代替テキスト））、focus（残すところ） 例：
            photos:
              - src: ../../media/a.jpg
                alt: 親子が積み木で遊んでいる部屋の写真

      気づいたこと（直さなくても、サイトはできます）

      content/media/a.jpg
        この写真は、どのページでも使われていません。"
    `);
    expect(reportOfHub('ages:\n  - from: 0')).toMatchInlineSnapshot(`
      "  2行目 「対象」 いくつかの項目に分けて、字下げして書いてください。中の項目：from（何歳から）、to（何歳まで）、note（補足） 例：
            ages:
              from: 0"
    `);
  });

  it('is a number out of its range', () => {
    expect(
      reportOfHub('location:\n  lat: 12\n  lon: 134\n  precision: town'),
    ).toMatchInlineSnapshot(
      `"  3行目 「地図上の位置 › 緯度」 20から46までの数を書いてください。 例：34.32106"`,
    );
    expect(reportOfHub('location:\n  lat: 134.04\n  lon: 34.3\n  precision: town'))
      .toMatchInlineSnapshot(`
      "  3行目 「地図上の位置 › 緯度」 「経度」と入れかわっているようです。20から46までの数を書いてください。 例：34.3
        4行目 「地図上の位置 › 経度」 「緯度」と入れかわっているようです。122から154までの数を書いてください。 例：134.04"
    `);
    expect(reportOfEvent('fiscalYear: 24')).toMatchInlineSnapshot(
      `"  2行目 「年度」 2000から2100までの数を書いてください。 例：2024"`,
    );
  });

  it('holds the same twice', () => {
    expect(reportOfHub('services:\n  - parking\n  - eating\n  - parking')).toMatchInlineSnapshot(`
      "  2行目 「あるもの・できること」 「駐車場（parking）」が二度入っています。一つにしてください。 例：
            services:
              - parking # 駐車場
              - eating # 飲食できる場所"
    `);
  });
});

describe('a name of a field', () => {
  it('is misspelt', () => {
    expect(reportOfHub('phon: 087(868)2251')).toMatchInlineSnapshot(
      `"  2行目 「phon」という項目はありません。「phone」（電話番号）のことではありませんか。 例：phone: 087-868-2251"`,
    );
    expect(reportOfEvent('Place: 高松市')).toMatchInlineSnapshot(
      `"  2行目 「Place」という項目はありません。「place」（場所）のことではありませんか。 例：place: 高松市"`,
    );
  });

  it('is cut short', () => {
    expect(reportOfEvent('organ: 見本')).toContain('「organizer」（主催）のことではありませんか。');
    expect(reportOfEvent('org: 見本')).not.toContain('organizer');
  });

  it('is the Japanese label', () => {
    expect(reportOfEvent('場所: 高松市')).toMatchInlineSnapshot(
      `"  2行目 「場所」という項目はありません。「place」（場所）のことではありませんか。 例：place: 高松市"`,
    );
  });

  it('is unknown in a group', () => {
    expect(reportOfHub('fee:\n  kind: free\n  nota: 材料費')).toMatchInlineSnapshot(
      `"  4行目 「利用料」 「nota」という項目はありません。「note」（補足）のことではありませんか。 例：note: 材料費"`,
    );
    expect(reportOfHub('fee:\n  kind: free\n  price: 100')).toMatchInlineSnapshot(
      `"  4行目 「利用料」 「price」という項目はありません。使える項目：kind（利用料）、note（補足）"`,
    );
  });

  it('belongs into a group', () => {
    expect(reportOfHub('lat: 34.3')).toMatchInlineSnapshot(
      `
      "  2行目 「lat」は、ここではなく「location」（地図上の位置）の中に、字下げして書いてください。 例：
            location:
              lat: 34.3"
    `,
    );
  });

  it('is unknown altogether', () => {
    expect(reportOfHub('colour: red')).toMatchInlineSnapshot(
      `"  2行目 「colour」という項目はありません。消すか、名前を直してください。"`,
    );
    expect(reportOfEvent('body: 本文です。')).toMatchInlineSnapshot(
      `"  2行目 本文は、項目の終わりの「---」の下に書いてください。"`,
    );
  });
});

describe('a rule of the entry', () => {
  it('is broken', () => {
    expect(reportOfEvent('start: 2026-04-02\nend: 2026-04-01')).toMatchInlineSnapshot(
      `"  3行目 「終わりの日」 「開催日」と同じか、後の日にしてください。"`,
    );
    expect(
      reportOfHub(
        "openingHours:\n  publicHolidaySlots:\n    - opens: '16:00'\n      closes: '10:00'",
      ),
    ).toMatchInlineSnapshot(
      `"  5行目 「開所時間 › 祝日の時間帯 1 › 終わり」 終わりは始まりより後の時刻にしてください。"`,
    );
    expect(
      reportOfHub(
        "openingHours:\n  weekly:\n    - days:\n        - tue\n      slots:\n        - opens: '09:00'\n          closes: '12:00'\n        - opens: '11:00'\n          closes: '15:00'",
      ),
    ).toMatchInlineSnapshot(`
      "  6行目 「開所時間 › 毎週火曜日 › 時間帯」 時間帯「09:00〜12:00」と「11:00〜15:00」が重なっています。一つにまとめるか、時刻を直してください。 例：
            slots:
              - opens: 09:00
                closes: 15:00"
    `);
    expect(
      reportOfHub(
        "openingHours:\n  weekly:\n    - days:\n        - tue\n      slots:\n        - opens: '09:00'\n          closes: '12:00'\n    - days:\n        - tue\n        - wed\n      slots:\n        - opens: '11:00'\n          closes: '15:00'",
      ),
    ).toMatchInlineSnapshot(`
      "  9行目 「開所時間 › 毎週火・水曜日」 火曜日の決まりが二つあり、時間帯「09:00〜12:00」と「11:00〜15:00」が重なっています。一つにまとめるか、時刻を直してください。 例：
            weekly:
              - days:
                  - tue # 火
                slots:
                  - opens: 09:00
                    closes: 15:00"
    `);
    expect(reportOfHub('fee:\n  note: 材料費')).toMatchInlineSnapshot(
      `"  2行目 「利用料 › 利用料」 項目「kind」がありません。書き足してください。 例：kind: free # 無料"`,
    );
    expect(reportOfEvent('start:\nplace: 高松市')).toMatchInlineSnapshot(
      `"  2行目 「開催日」 開催日か年度のどちらかを書いてください。"`,
    );
  });

  it('is told together with the other mistakes', () => {
    expect(reportOfEvent('start: 2026-04-02\nend: 2026-04-01\ntitle:')).toMatchInlineSnapshot(`
      "  3行目 「終わりの日」 「開催日」と同じか、後の日にしてください。
        4行目 「タイトル」 項目「title」に何も書かれていません。"
    `);
  });

  it('is not asked about a field that is wrong by itself', () => {
    expect(reportOfEvent('start: 2026/04/02\nend: 2026-04-01')).toMatchInlineSnapshot(
      `"  2行目 「開催日」 「2026-04-01」の形で書いてください。 例：2026-04-02"`,
    );
  });

  it('counts the numbers of a table', () => {
    expect(
      reportOf({
        'content/figures/x.md': `---
id: x
title: 見本
question: 見本
takeaway: 見本
columns:
  - label: 割合
    unit: '%'
rows:
  - label: ある
    values:
      - 1
      - 2
source:
  name: 見本
---
`,
      }),
    ).toMatchInlineSnapshot(`
      "content/figures/x.md
        11行目 「行 1 › 数字」 「ある」の数字が2個です。列の数と同じ1個にしてください。"
    `);
  });

  it('holds for the right item of a list although empty ones are not counted', () => {
    expect(reportOfHub('notices:\n  -\n  - from: 2026/4/1\n    text: 休み')).toMatchInlineSnapshot(
      `"  4行目 「臨時のお知らせ 2 › いつから」 「2026-04-01」の形で書いてください。 例：2026-04-01"`,
    );
  });
});
