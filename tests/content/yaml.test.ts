import { describe, expect, it } from 'vitest';
import { reportOf, reportOfEvent, reportOfHub } from './report-of.ts';

describe('a line that YAML cannot read', () => {
  it('is indented by a tab', () => {
    expect(reportOfHub('fee:\n\tkind: free')).toMatchInlineSnapshot(
      `"  3行目 字下げにタブが使われています。行の初めを、半角の空白2個にしてください。 例：kind: free"`,
    );
  });

  it('is indented by a full-width space', () => {
    expect(reportOfHub('fee:\n　kind: free')).toMatchInlineSnapshot(
      `"  3行目 字下げに全角の空白が使われています。行の初めを、半角の空白2個にしてください。 例：kind: free"`,
    );
  });

  it('is indented otherwise than its neighbours', () => {
    expect(reportOfEvent('place: 高松市\n  organizer: 見本')).toMatchInlineSnapshot(
      `"  3行目 字下げが上の行と合っていません。行の初めの空白を消してください。 例：organizer: 見本"`,
    );
    expect(reportOfEvent(' place: 高松市')).toMatchInlineSnapshot(
      `"  2行目 行の初めに、いらない空白が入っています。 例：place: 高松市"`,
    );
    expect(reportOfHub('fee:\n  kind: free\n note: 材料費')).toMatchInlineSnapshot(
      `"  4行目 字下げが上の行と合っていません。行の初めを、半角の空白2個にしてください。 例：note: 材料費"`,
    );
  });

  it('lacks the space behind its colon', () => {
    expect(reportOfEvent('place:高松市')).toMatchInlineSnapshot(
      `"  2行目 コロン「:」の後に、半角の空白を入れてください。 例：place: 高松市"`,
    );
  });

  it('has a full-width colon or space', () => {
    expect(reportOfEvent('place：高松市')).toMatchInlineSnapshot(
      `"  2行目 項目の名前の後のコロンは、半角「:」と空白にしてください。 例：place: 高松市"`,
    );
    expect(reportOfEvent('place:　高松市')).toMatchInlineSnapshot(
      `"  2行目 コロンの後の空白が全角です。半角の空白にしてください。 例：place: 高松市"`,
    );
    expect(reportOfEvent('場所：高松市')).toMatchInlineSnapshot(`
      "  2行目 項目の名前の後のコロンは、半角「:」と空白にしてください。 例：場所: 高松市
        2行目 「場所」という項目はありません。「place」（場所）のことではありませんか。 例：place: 高松市"
    `);
  });

  it('lacks the space behind its hyphen', () => {
    expect(reportOfHub('services:\n  -parking\n  -eating')).toMatchInlineSnapshot(`
      "  3行目 一覧の初めのハイフンの後に、半角の空白を入れてください。 例：- parking
        4行目 一覧の初めのハイフンの後に、半角の空白を入れてください。 例：- eating"
    `);
    expect(reportOfHub('services:\n  - parking\n  －eating')).toMatchInlineSnapshot(
      `"  4行目 一覧の初めには、半角のハイフンと半角の空白「- 」を置いてください。 例：- eating"`,
    );
  });

  it('has the first item of a list beside the name', () => {
    expect(reportOfHub('services: - parking')).toMatchInlineSnapshot(
      `
      "  2行目 一覧は、項目の名前の次の行から、字下げして書いてください。 例：
            services:
              - parking"
    `,
    );
  });

  it('has a quotation mark that is not closed', () => {
    expect(reportOfEvent('place: "高松市')).toMatchInlineSnapshot(
      `"  2行目 引用符（"）が閉じていません。 例：place: "高松市""`,
    );
    expect(reportOfEvent("place: '高松市\norganizer: '見本'")).toMatchInlineSnapshot(
      `"  2行目 引用符（'）が閉じていません。 例：place: '高松市'"`,
    );
  });

  it('has quotation marks inside', () => {
    expect(reportOfEvent('place: "高松市" ほか')).toMatchInlineSnapshot(
      `"  2行目 引用符の中と外がはっきりしません。別の引用符で全体を囲んでください。 例：place: '"高松市" ほか'"`,
    );
    expect(reportOfEvent("place: 'Let's go'")).toMatchInlineSnapshot(
      `"  2行目 引用符の中と外がはっきりしません。別の引用符で全体を囲んでください。 例：place: "Let's go""`,
    );
    expect(reportOfEvent('place: "C:\\Users"')).toMatchInlineSnapshot(
      `"  2行目 引用符の中と外がはっきりしません。別の引用符で全体を囲んでください。 例：place: 'C:\\Users'"`,
    );
  });

  it.each(['@', '`', '%', '*', '&', '!', '>', '|', ','])('begins its value with %s', (mark) => {
    expect(reportOfEvent(`place: ${mark}高松市`)).toBe(
      `  2行目 「${mark}」で始まる言葉は、引用符（'）で囲んでください。 例：place: '${mark}高松市'`,
    );
  });

  it('has a colon or a hash in its value', () => {
    expect(reportOfEvent('place: 会場: 高松市')).toMatchInlineSnapshot(
      `"  2行目 半角の「: 」が入っている言葉は、引用符（')で囲んでください。 例：place: '会場: 高松市'"`,
    );
    expect(reportOfEvent('place: 高松市 #2')).toMatchInlineSnapshot(
      `"  2行目 空白と「#」から後は読まれません。言葉の一部なら、引用符（'）で囲んでください。 例：place: '高松市 #2'"`,
    );
  });

  it.each([`'高松市' # 会場`, `"高松市"   # 会場`, `'高松市 #2' # 会場`, `'高松市'\n# 会場`])(
    'may have a note behind a value in quotation marks: %s',
    (value) => {
      expect(reportOfEvent(`place: ${value}`)).toBe(reportOfEvent('place: 高松市'));
    },
  );

  it('has brackets', () => {
    expect(reportOfHub('services: [parking, eating')).toMatchInlineSnapshot(
      `"  2行目 かっこ「[」が閉じていません。 例：services: [parking, eating]"`,
    );
    expect(reportOfEvent('title: [お知らせ] 交流会')).toMatchInlineSnapshot(
      `"  2行目 「[」で始まる言葉は、引用符（'）で囲んでください。 例：title: '[お知らせ] 交流会'"`,
    );
  });

  it('names a field twice', () => {
    expect(reportOfEvent('place: 高松市\nplace: 丸亀市')).toMatchInlineSnapshot(
      `"  3行目 同じ名前の項目が上にもあります。一つにしてください。"`,
    );
  });

  it('is no field at all', () => {
    expect(reportOfEvent('これは見出しではありません')).toMatchInlineSnapshot(
      `"  2行目 「名前: 値」の形になっていません。"`,
    );
    expect(reportOf({ 'content/pages/x.md': '---\n- a\n- b\n---\n' })).toMatchInlineSnapshot(`
      "content/pages/x.md
        2行目 「名前: 値」の形になっていません。"
    `);
  });

  it('begins with a mark that has a meaning', () => {
    expect(reportOfEvent('place: 高松市\n...')).toMatchInlineSnapshot(
      `"  3行目 「...」だけの行は、項目の中に置けません。消してください。"`,
    );
    expect(reportOfEvent('? place: 高松市')).toMatchInlineSnapshot(
      `"  2行目 「?」で始まる行は書けません。「?」を消してください。 例：place: 高松市"`,
    );
    expect(reportOfEvent(': 高松市')).toMatchInlineSnapshot(
      `"  2行目 「:」の前に、項目の名前がありません。"`,
    );
  });

  it('uses a reference', () => {
    expect(reportOfHub('fee: &fee\n  kind: free\nreservation: *fee')).toMatchInlineSnapshot(`
      "  2行目 「&fee」という目印は使えません（編集画面が読めません）。消してください。 例：fee:
        4行目 「*fee」で、ほかの所を指すことはできません（編集画面が読めません）。指している中身を、この場所に書いてください。 例：
            reservation:
              kind: free
        4行目 「予約 › 予約」 「free」は選べません。（ ）の中の言葉を書いてください。選べるもの：予約不要（not-needed）、予約が必要（needed）、内容によって予約が必要（partly） 例：not-needed"
    `);
    expect(reportOfEvent('place: &here 高松市\norganizer: *here')).toMatchInlineSnapshot(`
      "  2行目 「&here」という目印は使えません（編集画面が読めません）。消してください。 例：place: 高松市
        3行目 「*here」で、ほかの所を指すことはできません（編集画面が読めません）。指している中身を、この場所に書いてください。 例：organizer: 高松市"
    `);
    expect(reportOfHub('services: &all [parking]\nages: [*all]')).toMatchInlineSnapshot(`
      "  2行目 「&all」という目印は使えません（編集画面が読めません）。消してください。 例：services: [parking]
        3行目 「*all」で、ほかの所を指すことはできません（編集画面が読めません）。指している中身を、この場所に書いてください。 例：ages: [["parking"]]
        3行目 「対象」 いくつかの項目に分けて、字下げして書いてください。中の項目：from（何歳から）、to（何歳まで）、note（補足） 例：ages: {}"
    `);
  });

  it('takes in the fields of another by a merge key', () => {
    const free = 'fee: &free\n  kind: free\n  note: 材料費\n';
    expect(reportOfHub(`${free}reservation:\n  <<: *free\n  note: 見本`)).toMatchInlineSnapshot(`
      "  2行目 「&free」という目印は使えません（編集画面が読めません）。消してください。 例：fee:
        5行目 「予約 › 予約」 項目「kind」がありません。書き足してください。 例：kind: not-needed # 予約不要
        6行目 「<<」で、ほかの項目の中身を取りこむことはできません（編集画面が読めません）。取りこむ項目を、この場所に一つずつ書いてください。 例：
            kind: free
            note: 材料費"
    `);
    expect(reportOfHub('reservation:\n  <<: *b')).toMatchInlineSnapshot(
      `"  3行目 「<<」で、ほかの項目の中身を取りこむことはできません（編集画面が読めません）。取りこむ項目を、この場所に一つずつ書いてください。 例：名前: 値"`,
    );
    const two = 'fee: &a\n  kind: free\nreservation: &b\n  note: 見本\n';
    expect(reportOfHub(`${two}stroller:\n  - <<: [*a, *b]`)).toMatchInlineSnapshot(`
      "  2行目 「&a」という目印は使えません（編集画面が読めません）。消してください。 例：fee:
        4行目 「&b」という目印は使えません（編集画面が読めません）。消してください。 例：reservation:
        4行目 「予約 › 予約」 項目「kind」がありません。書き足してください。 例：kind: not-needed # 予約不要
        7行目 「<<」で、ほかの項目の中身を取りこむことはできません（編集画面が読めません）。取りこむ項目を、この場所に一つずつ書いてください。 例：
            kind: free
            note: 見本"
    `);
  });

  it('begins a word with a mark that names nothing', () => {
    expect(reportOfEvent('place: *free\norganizer: &co')).toMatchInlineSnapshot(`
      "  2行目 「*」で始まる言葉は、引用符（'）で囲んでください。 例：place: '*free'
        3行目 「&」で始まる言葉は、引用符（'）で囲んでください。 例：organizer: '&co'"
    `);
  });
});

it('tells all mistakes of a file, those of YAML and those of the fields', () => {
  expect(
    reportOfEvent(
      'place：高松市\norganizer: @npo\n\tkind: party\nstart: 2026/4/1\nfiscalYear: "2026',
    ),
  ).toMatchInlineSnapshot(`
    "  2行目 項目の名前の後のコロンは、半角「:」と空白にしてください。 例：place: 高松市
      3行目 「@」で始まる言葉は、引用符（'）で囲んでください。 例：organizer: '@npo'
      4行目 字下げにタブが使われています。行の初めを、半角の空白2個にしてください。 例：kind: party
      4行目 字下げが上の行と合っていません。行の初めの空白を消してください。 例：kind: party
      5行目 「開催日」 「2026-04-01」の形で書いてください。 例：2026-04-01
      6行目 引用符（"）が閉じていません。 例：fiscalYear: "2026"
      6行目 「年度」 数字だけを、半角で書いてください。 例：2026
      9行目 同じ名前の項目が上にもあります。一つにしてください。"
  `);
});

it('leaves texts of several lines alone', () => {
  expect(
    reportOfEvent(
      'place: |\n  住所：高松市\n  -あ: い: う\n  @ #x\norganizer: >-\n  会場: 高松市\n\n  \t"あ\n',
    ),
  ).toBe('');
});

it('is not led into a trap by references that grow', () => {
  const bomb = [
    'a: &a [x, x]',
    ...Array.from(
      'bcdefghij',
      (name, index) =>
        `${name}: &${name} [*${'abcdefghi'[index] ?? ''}, *${'abcdefghi'[index] ?? ''}]`,
    ),
  ];
  const report = reportOfEvent(bomb.join('\n'));
  expect(report).toContain('「*a」で、ほかの所を指すことはできません');
  expect(report.length).toBeLessThan(20_000);
});
