import { describe, expect, it } from 'vitest';
import { reportOf, reportOfEvent } from './report-of.ts';

/** The check is made on 1 July 2026. */
const event = (id: string, lines: string, body = ''): Record<string, string> => ({
  [`content/events/${id}.md`]: `---\nid: ${id}\ntitle: 見本\nkind: exchange\nsummary: 見本\nfiscalYear: 2026\n${lines}---\n${body}`,
});
const naming = (id: string): Record<string, string> => ({
  'content/reports/report.md': `---\nid: report\ntitle: 見本\nsummary: 見本\nfiscalYear: 2026\nevents:\n  - ${id}\nsource: 見本\n---\n\n[交流会](/events/${id}/)\n`,
});

describe('the days of an entry', () => {
  it('are refused in the wrong order', () => {
    expect(reportOfEvent('publishAt: 2026-08-01\nexpireAt: 2026-07-31\n')).toMatchInlineSnapshot(
      `"  3行目 「公開する最後の日」 「公開を始める日」と同じか、後の日にしてください。"`,
    );
  });

  it('are refused in another form', () => {
    expect(reportOfEvent('publishAt: 2026年8月1日\nexpireAt: 2026-08-01T10:00\n'))
      .toMatchInlineSnapshot(`
      "  2行目 「公開を始める日」 「2026-04-01」の形で書いてください。 例：2026-08-01
        3行目 「公開する最後の日」 「2026-04-01」の形で書いてください。 例：2026-08-01"
    `);
  });

  it('may be the same, and may be unquoted', () => {
    expect(reportOfEvent('publishAt: 2026-08-01\nexpireAt: 2026-08-01\n')).toBe('');
  });
});

describe('what points at an entry that is not there', () => {
  const told = (lines: string): string => reportOf({ ...event('gone', lines), ...naming('gone') });

  it('is told, but hinders nothing, when it is still to come', () => {
    expect(told('publishAt: 2026-07-02\n')).toMatchInlineSnapshot(`
      "気づいたこと（直さなくても、サイトはできます）

      content/reports/report.md
        7行目 「交流会・研修」 「gone」が公開されるのは、2026年7月2日です。それまで、ここからのつながりは、ページに出ません。
        11行目 「本文」 「gone」が公開されるのは、2026年7月2日です。それまで、リンクは、文字だけになります。"
    `);
  });

  it('… when its last day is over', () => {
    expect(told('expireAt: 2026-06-30\n')).toMatchInlineSnapshot(`
      "気づいたこと（直さなくても、サイトはできます）

      content/reports/report.md
        7行目 「交流会・研修」 「gone」の公開は、2026年6月30日までです。そのあと、ここからのつながりは、ページに出ません。
        11行目 「本文」 「gone」の公開は、2026年6月30日までです。そのあと、リンクは、文字だけになります。"
    `);
  });

  it('… when it is archived', () => {
    expect(told('archived: true\n')).toMatchInlineSnapshot(`
      "気づいたこと（直さなくても、サイトはできます）

      content/reports/report.md
        7行目 「交流会・研修」 「gone」は、公開を終えています。ここからのつながりは、ページに出ません。
        11行目 「本文」 「gone」は、公開を終えています。リンク先には、そのことだけが書いてあります。"
    `);
  });

  it('… when another page is in its place', () => {
    expect(told('archived: true\nsuccessor: /events/2025-forum/\n')).toMatchInlineSnapshot(`
      "気づいたこと（直さなくても、サイトはできます）

      content/reports/report.md
        7行目 「交流会・研修」 「gone」は、公開を終えています。ここからのつながりは、ページに出ません。
        11行目 「本文」 「gone」は、公開を終えています。リンクは、かわりのページへ移ります。"
    `);
  });

  it('is not told where the entry is there, today or on its last day', () => {
    expect(reportOf({ ...event('here', 'publishAt: 2026-07-01\n'), ...naming('here') })).toBe('');
    expect(reportOf({ ...event('here', 'expireAt: 2026-07-01\n'), ...naming('here') })).toBe('');
  });

  it('is judged as of the day when it comes itself', () => {
    const late = event('late', 'publishAt: 2026-08-01\nexpireAt: 2026-08-31\n');
    const pointing = (lines: string) => event('from', lines, '\n[見本](/events/late/)\n');
    expect(reportOf({ ...late, ...pointing('publishAt: 2026-08-01\n') })).toBe('');
    expect(reportOf({ ...late, ...pointing('publishAt: 2026-09-01\n') })).toContain(
      '「late」の公開は、2026年8月31日までです。',
    );
  });

  it('is not told of what nobody sees any more', () => {
    const gone = event('gone', 'archived: true\n');
    const from = event('from', 'expireAt: 2026-06-01\n', '\n[見本](/events/gone/)\n');
    expect(reportOf({ ...gone, ...from })).toBe('');
  });

  it('is told of the menu', () => {
    const site = `name: 見本\nshortName: 見本\nlegalName: 見本\ndescription: 見本です。\nnavigation:\n  - label: 交流会\n    href: /events/gone/\n`;
    expect(reportOf({ ...event('gone', 'archived: true\n'), 'content/site.yml': site })).toContain(
      '「gone」は、公開を終えています。メニューには出ません。',
    );
  });

  it('is told of a table', () => {
    const figure = `---\nid: old\ntitle: 見本\nquestion: 見本\ntakeaway: 見本\ncolumns:\n  - label: 割合\n    unit: '%'\nrows:\n  - label: ある\n    values:\n      - 1\nsource:\n  name: 見本\narchived: true\n---\n`;
    const from = event('from', '', '\n::figure{id="old"}\n');
    expect(reportOf({ ...from, 'content/figures/old.md': figure })).toContain(
      '「old」は、公開を終えています。この表は、ページに出ません。',
    );
  });
});

describe('the page in the place of an archived entry', () => {
  const successor = (address: string, archived = 'archived: true\n') =>
    reportOf(event('gone', `${archived}successor: ${address}\n`));

  it('is any page of the site', () => {
    expect(successor('/events/2025-forum/')).toBe('');
    expect(successor('/hubs/kagawa/')).toBe('');
  });

  it('is neither a page that is not there, nor this one, nor the CMS, nor elsewhere', () => {
    const wrong = [
      ...['/events/2025-forun/', '/events/gone/', '/admin/'],
      ...['https://www.example.jp/', 'events/2025-forum'],
    ];
    expect(wrong.map((address) => successor(address)).join('\n')).toMatchInlineSnapshot(`
      "content/events/gone.md
        8行目 「かわりのページ」 「/events/2025-forun/」というページはありません。 例：/events/2025-forum/
      content/events/gone.md
        8行目 「かわりのページ」 このページ自身のアドレスです。ほかのページのアドレスを書いてください。
      content/events/gone.md
        8行目 「かわりのページ」 見る人のためのページではありません。かわりに見てほしいページを書いてください。 例：/hubs/
      content/events/gone.md
        8行目 「かわりのページ」 このサイトの中のアドレスを、「/」で始めて「/」で終わる形で書いてください。 例：/events/2026-online-exchange/
      content/events/gone.md
        8行目 「かわりのページ」 このサイトの中のアドレスを、「/」で始めて「/」で終わる形で書いてください。 例：/events/2025-forum/"
    `);
  });

  it('needs an entry that has ended', () => {
    expect(successor('/events/2025-forum/', '')).toContain('「公開を終える」がオンのときだけ');
    expect(successor('/events/2025-forum/', 'archived: false\n')).toContain('オンのときだけ');
  });

  it('must not lead back', () => {
    const report = reportOf({
      ...event('a', 'archived: true\nsuccessor: /events/b/\n'),
      ...event('b', 'archived: true\nsuccessor: /events/a/\n'),
    });
    expect(report.match(/このページに戻ります/g)).toHaveLength(2);
  });

  it('may be told to be gone itself, which hinders nothing', () => {
    const report = reportOf({
      ...event('a', 'archived: true\nsuccessor: /events/b/\n'),
      ...event('b', 'expireAt: 2026-06-30\n'),
    });
    expect(report).toContain('気づいたこと');
    expect(report).toContain('前のアドレスでは、公開を終えたことだけを伝えます。');
  });
});

it('a page that all others lead to cannot go', () => {
  const page = (lines: string) =>
    reportOf({
      'content/pages/privacy.md': `---\nid: privacy\ntitle: 見本\nsummary: 見本\n${lines}---\n`,
    });
  for (const lines of ['archived: true\n', 'publishAt: 2026-01-01\n', 'expireAt: 2030-01-01\n']) {
    expect(page(lines)).toContain('いつも案内しています');
  }
  expect(page('archived: false\n')).toBe('');
});
