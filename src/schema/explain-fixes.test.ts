import { z } from 'astro/zod';
import { describe, expect, it } from 'vitest';
import { findFields } from './find-fields.ts';
import { fieldTree, type FieldNode } from './field-tree.ts';
import { collections } from './index.ts';
import { findFieldMistakes } from './explain/find-field-mistakes.ts';
import { sampleOf } from './explain/sample-of.ts';

type Data = Record<PropertyKey, unknown>;

/** What editors write where something else is wanted. */
const WRONG: readonly unknown[] = [
  ...[
    '',
    ' ',
    '香川県',
    '無料',
    'はい',
    'いいえ',
    '月、火',
    '-月 -火',
    '9時半',
    '午後3時',
    '25:00',
    '12:75',
  ],
  ...[
    '2026/4/1',
    '令和8年4月1日',
    '2026-02-30',
    '12月29日',
    '7600043',
    '〒760-0043',
    '087(868)2251',
  ],
  ...[
    'www.example.jp',
    'javascript:alert(1)',
    'ヒロバ',
    'My Page',
    '３７２０１',
    '30人',
    'ほか',
    'x',
  ],
  ...[0, -1, 1.5, 99, 20260401, 1e9, true, false],
  ...[
    [],
    ['x'],
    ['月', 'x'],
    [1],
    [[]],
    [{ text: '見本' }],
    {},
    { x: 1 },
    { name: '見本', kind: '無料' },
  ],
];

/** A copy with another value at a path; groups and items on the way are made where they lack. */
function withValue(
  data: unknown,
  node: FieldNode,
  path: readonly PropertyKey[],
  value: unknown,
): unknown {
  const [key, ...rest] = path;
  if (key === undefined) return value;
  if (typeof key === 'number') {
    const items = Array.isArray(data) ? [...(data as unknown[])] : [];
    items[key] = withValue(items[key] ?? sampleOf(node.items ?? {}), node.items ?? {}, rest, value);
    return items;
  }
  const child = node.properties?.[String(key)] ?? {};
  const group = typeof data === 'object' && data !== null ? (data as Data) : {};
  return { ...group, [key]: withValue(group[key] ?? sampleOf(child), child, rest, value) };
}

describe.each(Object.entries(collections))('%s', (_, { schema: make }) => {
  const schema = make(z.string());
  const root = fieldTree(schema);
  const sample = sampleOf(root);
  const fields = findFields(schema, () => true).filter(({ path }) => path.length > 0);

  it.each(fields.map(({ path }) => [path.join('.'), path] as const))(
    'takes every fix that is proposed for %s',
    (_name, pattern) => {
      const path = pattern.map((key) => (key === '*' ? 0 : key));
      const refused = WRONG.flatMap((value) => {
        const data = withValue(sample, root, path, value);
        return findFieldMistakes(schema, data).flatMap(({ kind, path: at, fix }) => {
          const key = at.findLast((step) => typeof step === 'string');
          if (!fix || fix.key !== key || fix.value === '…') return [];
          const mended = withValue(data, root, at, fix.value);
          const left = findFieldMistakes(schema, mended).filter(
            (other) => other.kind !== 'rule' && other.path.join('.') === at.join('.'),
          );
          return left.length > 0 ? [{ kind, at: at.join('.'), value, fix: fix.value }] : [];
        });
      });
      expect(refused).toEqual([]);
    },
  );
});
