import { describe, expect, it } from 'vitest';
import { reportOf, reportOfEvent, reportOfHub } from './report-of.ts';

describe('a form', () => {
  it.each([
    ['2026/4/1', '2026-04-01'],
    ['2026年4月1日', '2026-04-01'],
    ['令和8年4月1日', '2026-04-01'],
    ['R8.4.1', '2026-04-01'],
    ['２０２６－０４－０１', '2026-04-01'],
    ['20260401', '2026-04-01'],
    ['2026-4-1（水）', '2026-04-01'],
    ['2026-04-01T09:30:00+09:00', '2026-04-01'],
  ])('of a day: %s', (written, right) => {
    expect(reportOfEvent(`start: ${written}`)).toContain(`2行目 「開催日」`);
    expect(reportOfEvent(`start: ${written}`)).toMatch(new RegExp(`例：${right}$`));
  });

  it('of a day that cannot be guessed', () => {
    expect(reportOfEvent('start: 来年の春')).toMatchInlineSnapshot(
      `"  2行目 「開催日」 「2026-04-01」の形で書いてください。 例：2026-04-01"`,
    );
  });

  it('of a day that no calendar has', () => {
    expect(reportOfEvent('start: 2026-02-30')).toMatchInlineSnapshot(
      `"  2行目 「開催日」 2026年2月は28日までです。 例：2026-02-28"`,
    );
    expect(reportOfEvent('start: 2026-13-01')).toMatchInlineSnapshot(
      `"  2行目 「開催日」 月は1から12までです。 例：2026-04-01"`,
    );
  });

  it.each([
    ['9.30', '09:30'],
    ['10：00', '10:00'],
    ['午後2時', '14:00'],
    ['10時半', '10:30'],
    ['9時05分', '09:05'],
    ['930', '09:30'],
  ])('of a time: %s', (written, right) => {
    const hours = `openingHours:\n  weekly:\n    - days:\n        - mon\n      slots:\n        - opens: ${written}\n          closes: '16:00'`;
    expect(reportOfHub(hours)).toContain('7行目 「開所時間 › 毎週月曜日 › 時間帯 1 › 始まり」');
    expect(reportOfHub(hours)).toContain(right);
  });

  it('of a time that no clock has', () => {
    expect(
      reportOfHub(
        "openingHours:\n  publicHolidaySlots:\n    - opens: '25:00'\n      closes: '12:75'",
      ),
    ).toMatchInlineSnapshot(`
      "  4行目 「開所時間 › 祝日の時間帯 1 › 始まり」 時刻は00:00から24:00までです。 例：09:30
        5行目 「開所時間 › 祝日の時間帯 1 › 終わり」 分は00から59までです。 例：16:00"
    `);
  });

  it.each([
    ['7600043', '760-0043'],
    ['〒760-0043', '760-0043'],
    ['７６０ー００４３', '760-0043'],
  ])('of a postcode: %s', (written, right) => {
    expect(reportOfHub(`postcode: ${written}`)).toMatch(new RegExp(`「郵便番号」.*例：${right}$`));
  });

  it.each([
    ['087(868)2251', '087-868-2251'],
    ['０８７－８６８－２２５１', '087-868-2251'],
    ['+81-87-868-2251', '087-868-2251'],
    ['TEL 087-868-2251', '087-868-2251'],
    ['087-868-2251（代）', '087-868-2251'],
    ['09012345678', '090-1234-5678'],
    ['0120123456', '0120-123-456'],
    ['0312345678', '03-1234-5678'],
    ['0878682251', '087-839-2011'],
  ])('of a telephone number: %s', (written, right) => {
    expect(reportOfHub(`phone: ${written}`)).toMatch(new RegExp(`「電話番号」.*例：${right}$`));
  });

  it.each([
    ['www.example.jp', 'https://www.example.jp'],
    ['example.jp/a', 'https://example.jp/a'],
    ['ttps://example.jp/', 'https://example.jp/'],
    ['ｈｔｔｐｓ：//example.jp/', 'https://example.jp/'],
    ['javascript:alert(1)', 'https://www.example.jp/'],
    ['mailto:a@example.jp', 'https://www.example.jp/'],
  ])('of an address: %s', (written, right) => {
    expect(reportOfHub(`web: ${written}`)).toMatch(new RegExp(`「ウェブサイト」.*例：${right}$`));
  });

  it('of an address that runs code', () => {
    expect(reportOfHub('web: javascript:alert(1)')).toMatchInlineSnapshot(
      `"  2行目 「ウェブサイト」 「javascript:」で始まるアドレスは使えません。「https://」で始まるアドレスを書いてください。 例：https://www.example.jp/"`,
    );
  });

  it('of a reading', () => {
    expect(
      reportOf({
        'content/glossary/x.md':
          '---\nid: x\nterm: 広場\nreading: ヒロバ\nmeaning: 見本\nsource: 見本\n---\n',
      }),
    ).toMatchInlineSnapshot(`
      "content/glossary/x.md
        4行目 「読み（ひらがな）」 ひらがなで書いてください。 例：ひろば"
    `);
  });

  it('of a former id', () => {
    expect(reportOfEvent('aliases:\n  - Old Event')).toMatchInlineSnapshot(
      `"  3行目 「前のID 1」 半角の小文字・数字・ハイフンだけで書いてください。 例：old-event"`,
    );
  });
});

describe('a choice', () => {
  it('is written by its label', () => {
    expect(reportOfHub('prefecture: 香川県')).toMatchInlineSnapshot(
      `"  2行目 「都道府県」 「香川県」は「kagawa」と書いてください。 例：kagawa"`,
    );
    expect(reportOfHub('prefecture: 香川')).toContain('例：kagawa');
    expect(reportOfHub('prefecture: Kagawa')).toContain('例：kagawa');
    expect(reportOfHub('prefecture: kagwa')).toContain('例：kagawa');
    expect(reportOfHub('services:\n  - ファミリー')).toContain('例：family-support-center');
    expect(reportOfHub('fee:\n  kind: 無料です')).toContain('例：free');
    expect(reportOfHub('fee:\n  kind: 0')).toContain('「0」は選べません。（ ）の中の言葉を');
    expect(reportOfHub('fee:\n  kind: 料')).toContain('選べるもの：無料（free）');
    expect(reportOfHub('fee:\n  kind:\n    a: 1')).toContain('次の中から一つを書いてください。');
  });

  it('is unknown', () => {
    expect(reportOfEvent('kind: party')).toMatchInlineSnapshot(
      `"  2行目 「種類」 「party」は選べません。（ ）の中の言葉を書いてください。選べるもの：交流会（exchange）、研修・講座（training）、フォーラム（forum）、その他（other） 例：exchange"`,
    );
  });

  it('is one of several', () => {
    expect(reportOfHub('services:\n  - parking\n  - おむつ替え')).toMatchInlineSnapshot(
      `"  4行目 「あるもの・できること 2」 「おむつ替え」は「nappy-changing」と書いてください。 例：nappy-changing"`,
    );
  });
});
