import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parse, stringify } from 'yaml';
import { rewriteYaml } from './rewrite-yaml.ts';

const BY_HAND = `# サイトの名前
name: "子育てひろば"   # 短く
description: >-
  長い文を、
  二行に分けて書きました。
menu:
- label: 拠点   # 一番大事
  href: '/hubs/'
- label: 検索
  href: '/search/'
tags: [a, b]
note: |
  そのまま
`;
const fields = parse(BY_HAND) as Record<string, unknown>;
const menu = fields.menu as object[];

const linesOf = (text: string | undefined): string[] => text?.split('\n') ?? [];
/** What of the file is no longer there, and what is new. */
const change = (data: Record<string, unknown>): { gone: string[]; added: string[] } => {
  const after = rewriteYaml(BY_HAND, { ...fields, ...data }, ['name', 'description', 'menu']);
  const before = linesOf(BY_HAND);
  return {
    gone: before.filter((line) => !linesOf(after).includes(line)),
    added: linesOf(after).filter((line) => !before.includes(line)),
  };
};

describe('a file that a person wrote', () => {
  it('stays as it is when nothing was changed', () => {
    expect(rewriteYaml(BY_HAND, fields)).toBe(BY_HAND);
  });

  it('keeps comments, quotes and folds round what was changed', () => {
    expect(change({ name: 'ひろば' })).toEqual({
      gone: ['name: "子育てひろば"   # 短く'],
      added: ["name: 'ひろば'   # 短く"],
    });
    expect(change({ menu: [{ ...menu[0], href: '/hub/' }, menu[1]] })).toEqual({
      gone: ["  href: '/hubs/'"],
      added: ['  href: /hub/'],
    });
  });

  it('gains and loses items of a list', () => {
    const item = { label: '用語', href: '/glossary/' };
    const added = ['- label: 用語', '  href: /glossary/'];
    for (const at of [0, 1, 2]) {
      expect(change({ menu: menu.toSpliced(at, 0, item) })).toEqual({ gone: [], added });
    }
    expect(change({ menu: [menu[1]] })).toEqual({
      gone: ['- label: 拠点   # 一番大事', "  href: '/hubs/'"],
      added: [],
    });
  });

  it('gains a field at its place in the form, and loses one', () => {
    const { tags: _, ...rest } = fields;
    expect(linesOf(rewriteYaml(BY_HAND, rest))).toEqual(
      linesOf(BY_HAND).filter((line) => !line.startsWith('tags')),
    );
    const after = rewriteYaml(BY_HAND, { ...fields, kana: 'ひろば' }, [
      'name',
      'kana',
      'description',
    ]);
    expect(linesOf(after)[2]).toBe('kana: ひろば');
  });

  it.each(['', '[a, b]', '{ a: 1 }', 'a: [', '# nothing'])(
    'is not changed line by line: %j',
    (text) => {
      expect(rewriteYaml(text, { a: 2 })).toBeUndefined();
    },
  );
});

describe('an item of a list', () => {
  const ITEMS = `activities:
  # 一つめ
  - date: '2024-10-11' # 日
    # 文の覚え書き
    text: "一"
    place: 札幌市
  - date: '2024-10-12'
    text: "二"
  - # a-b c
    text: "三"
    date: '2024-10-13'
tags:
  - # a-b c
    値
  - もう一つ
note: # 覚え-書き
  文
`;
  const read = parse(ITEMS) as { activities: Record<string, string>[]; tags: string[] };
  const withItem = (at: number, item: Record<string, string>) =>
    rewriteYaml(ITEMS, { ...read, activities: read.activities.with(at, item) }, ['text', 'date']);

  it('loses its first key, and the next or a note moves up', () => {
    expect(withItem(0, { text: '一', place: '札幌市' })).toBe(
      ITEMS.replace(`- date: '2024-10-11' # 日\n    # 文`, '- # 文'),
    );
    expect(withItem(0, { place: '札幌市' })).toBe(
      ITEMS.replace(/- date: '2024-10-11'[^]*?place/, '- # 文の覚え書き\n    place'),
    );
    expect(withItem(1, { text: '二' })).toBe(ITEMS.replace(`date: '2024-10-12'\n    text`, 'text'));
    expect(withItem(1, { text: '別' })).toBe(
      ITEMS.replace(`date: '2024-10-12'\n    text: "二"`, 'text: 別'),
    );
    expect(withItem(2, { date: '2024-10-13' })).toBe(ITEMS.replace('    text: "三"\n', ''));
  });

  it('gains a key before its first', () => {
    const text = ITEMS.replace(/ {4}text: "二"\n/, '');
    const items = read.activities.with(1, { date: '2024-10-12', text: '新' });
    expect(rewriteYaml(text, { ...read, activities: items }, ['text', 'date'])).toBe(
      text.replace(`- date: '2024-10-12'`, `- text: 新\n    date: '2024-10-12'`),
    );
  });

  it('keeps a note behind its sign that has such a sign itself', () => {
    expect(withItem(2, { text: '別', date: '2024-10-13' })).toBe(ITEMS.replace('"三"', '別'));
    expect(rewriteYaml(ITEMS, { ...read, tags: ['別の値', 'もう一つ'] })).toBe(
      ITEMS.replace('    値', '    別の値'),
    );
    expect(rewriteYaml(ITEMS, { ...read, tags: ['一\n二', 'もう一つ'] })).toBe(
      ITEMS.replace('    値', '    |-\n    一\n    二'),
    );
    expect(rewriteYaml(ITEMS, { ...read, tags: ['もう一つ'] })).toBe(
      ITEMS.replace('  - # a-b c\n    値\n', ''),
    );
    expect(rewriteYaml(ITEMS, { ...read, note: '別の文' })).toBe(
      ITEMS.replace('\n  文\n', '\n  別の文\n'),
    );
  });

  it('loses any of its keys and no note, in whatever order they stand', () => {
    const key = fc.constantFrom('a', 'b', 'c', 'd');
    const item = fc.dictionary(key, fc.constantFrom('あ', '- い', '09:30'), { minKeys: 1 });
    fc.assert(
      fc.property(fc.array(item, { minLength: 1 }), fc.func(fc.boolean()), (list, isKept) => {
        const before = stringify({ list }).replaceAll('\n', ' # 覚え-書き\n');
        const noted = before.replaceAll(/^(?= +[a-d])/gm, '    # 上の-覚え書き\n');
        const after = list.map((each, at) => {
          const keys = Object.keys(each);
          const kept = keys.filter((name, place) => place === at % keys.length || isKept(at, name));
          return Object.fromEntries(kept.map((name) => [name, each[name]]));
        });
        const written = rewriteYaml(noted, { list: after });
        expect(parse(written ?? '')).toEqual({ list: after });
        const notesIn = (text = '') => text.split('上の-覚え書き').length;
        expect(notesIn(written)).toBe(notesIn(noted));
      }),
    );
  });
});

describe('a note behind a value', () => {
  it('stays, and the value in quotation marks: else it may be a part of the words', () => {
    const text = 'term: "多胎" # 決めた\nlist:\n  - a # 一\nflow: [a, b] # 二\n';
    expect(rewriteYaml(text, { term: '別', list: ["b's"], flow: ['二行\n目'] })).toBe(
      "term: '別' # 決めた\nlist:\n  - 'b''s' # 一\nflow: [\"二行\\n目\"] # 二\n",
    );
    expect(rewriteYaml('term: "多胎" # 決めた\n', { term: '二行\n目' })).toBe(
      'term: "二行\\n目" # 決めた\n',
    );
    expect(rewriteYaml('term: # まだ\n', { term: '別' })).toBe("term: '別' # まだ\n");
  });
});

describe('signs that look like spaces', () => {
  it.each(['　', '\u00a0'])('%j are letters to YAML', (space) => {
    const text = `source: 一般的な説明${space}\nterm: もこ\n`;
    expect(rewriteYaml(text, { source: '出典: 説明', term: 'もこ' })).toBe(
      "source: '出典: 説明'\nterm: もこ\n",
    );
    const ended = rewriteYaml('term: もこ # 注\nlast: a\n', {
      term: `も${space}`,
      last: `a${space}`,
    });
    expect(parse(ended ?? '')).toEqual({ term: `も${space}`, last: `a${space}` });
  });

  it('do not stay at the end of a line that becomes several', () => {
    expect(rewriteYaml('a: x  \nb: 1\n', { a: '二行\n目', b: 1 })).toBe(
      'a: |-\n  二行\n  目\nb: 1\n',
    );
  });
});

it('is not changed line by line where a key is written in a way that hides it', () => {
  expect(rewriteYaml('? term\n: もこ\n', { term: '別' })).toBeUndefined();
});

describe('what is there and says nothing', () => {
  const EMPTY = `term: もこもこ
variants: []
related: ~ # まだない
successor: ''
fee: {}
services:
  - name: 見本
    note: ''
    days: []
  - ''
  - name: 別の見本
    note: ~
`;
  const form = { term: 'もこもこ', services: [{ name: '見本' }, { name: '別の見本' }] };

  it('stays when something else changes', () => {
    expect(rewriteYaml(EMPTY, form)).toBe(EMPTY);
    expect(rewriteYaml(EMPTY, { ...form, term: '別' })).toBe(EMPTY.replace('もこもこ', '別'));
    const services = [{ name: '別' }, { name: '別の見本' }];
    expect(rewriteYaml(EMPTY, { ...form, services })).toBe(EMPTY.replace('name: 見本', 'name: 別'));
    expect(rewriteYaml(EMPTY, { ...form, services: [{ name: '別の見本' }] })).toBe(
      EMPTY.replace(/ {2}- name: 見本[^]*''\n(?= {2}- name)/, ''),
    );
  });

  it('is filled in its line', () => {
    expect(rewriteYaml(EMPTY, { ...form, successor: '/a/' })).toBe(
      EMPTY.replace("successor: ''", 'successor: /a/'),
    );
    expect(rewriteYaml(EMPTY, { ...form, variants: ['も'] })).toBe(
      EMPTY.replace('variants: []', 'variants:\n  - も'),
    );
  });

  it('goes when it said something before', () => {
    expect(rewriteYaml(EMPTY, { services: form.services })).toBe(
      EMPTY.replace('term: もこもこ\n', ''),
    );
  });
});

it('says what it shall say, whatever was written and whatever it becomes', () => {
  const key = fc.constantFrom('a', 'b', 'c', 'd');
  const text = fc.string({
    unit: fc.constantFrom(...Array.from('09:-#\'" \nyesあ\u3000\u00a0')),
    minLength: 1,
  });
  const { fields: tree } = fc.letrec<{ value: unknown; fields: Record<string, unknown> }>(
    (tie) => ({
      value: fc.oneof(
        { maxDepth: 3, withCrossShrink: true },
        fc.oneof(text, fc.integer(), fc.boolean()),
        fc.array(tie('value'), { minLength: 1, maxLength: 3 }),
        tie('fields'),
      ),
      fields: fc.dictionary(key, tie('value'), { minKeys: 1 }),
    }),
  );
  const style = fc.record({
    indentSeq: fc.boolean(),
    lineWidth: fc.constantFrom(0, 20, 80),
    singleQuote: fc.boolean(),
    collectionStyle: fc.constantFrom('any', 'block', 'flow'),
  });
  let kept = 0;
  let all = 0;
  fc.assert(
    fc.property(tree, tree, style, (before, after, options) => {
      const written = rewriteYaml(stringify(before, options), after);
      all += 1;
      if (written === undefined) return;
      kept += 1;
      expect(parse(written)).toEqual(after);
    }),
    { numRuns: 120 },
  );
  // The rest is written anew as a whole: flow style, and texts that no block can hold.
  expect(kept / all).toBeGreaterThan(0.4);
});
