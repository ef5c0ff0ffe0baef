import { z } from 'astro/zod';
import { describe, expect, it } from 'vitest';
import type { FieldMeta } from './fields.ts';
import { collections, imagePath, siteFile } from './index.ts';

interface Node extends Partial<FieldMeta> {
  properties?: Record<string, Node>;
  items?: Node;
}

/** Names that are the same in Japanese. */
const LATIN = ['SNS', 'ID'];
const isJapanese = (text = ''): boolean =>
  LATIN.includes(text) || /[\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Han}]/u.test(text);

/** Every field at every depth, and every kind of item that a list holds, by its path. */
const fieldsBelow = (node: Node, path = ''): [path: string, field: Node][] => [
  ...Object.entries(node.properties ?? {}).flatMap(([name, child]): [string, Node][] => {
    const own = path === '' ? name : `${path}.${name}`;
    return [[own, child], ...fieldsBelow(child, own)];
  }),
  ...(node.items?.properties
    ? [[`${path}[]`, node.items] as [string, Node], ...fieldsBelow(node.items, `${path}[]`)]
    : []),
];

const fieldsOf = (schema: z.ZodType): [path: string, field: Node][] =>
  fieldsBelow(z.toJSONSchema(schema, { io: 'input', unrepresentable: 'any' }) as Node);

const SCHEMAS: [name: string, schema: z.ZodType][] = [
  ...Object.entries(collections).map(([name, { schema }]): [string, z.ZodType] => [
    name,
    schema(imagePath),
  ]),
  ['site', siteFile.schema()],
];

describe.each(SCHEMAS)('%s', (_name, schema) => {
  it.each(fieldsOf(schema))('%s has a Japanese label', (_, field) => {
    expect(field.title).toSatisfy(isJapanese);
  });

  it('gives its help in Japanese', () => {
    const hints = fieldsOf(schema).flatMap(([, { description }]) => description ?? []);
    expect(hints.filter((hint) => !isJapanese(hint))).toEqual([]);
  });
});

it('looks as deep as the fields go', () => {
  const paths = fieldsOf(collections.hubs.schema(imagePath)).map(([path]) => path);
  expect(paths).toEqual(
    expect.arrayContaining([
      'openingHours.weekly[]',
      'openingHours.weekly[].slots[].opens',
      'programmes[].stage',
    ]),
  );
});
