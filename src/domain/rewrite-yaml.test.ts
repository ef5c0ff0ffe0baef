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
      added: ['name: ひろば   # 短く'],
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

it('says what it shall say, whatever was written and whatever it becomes', () => {
  const key = fc.constantFrom('a', 'b', 'c', 'd');
  const text = fc.string({
    unit: fc.constantFrom(...Array.from('09:-#\'" \nyesあ')),
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
