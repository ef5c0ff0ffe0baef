import { z } from 'astro/zod';
import type { CmsField } from 'decap-cms-core';
import { describe, expect, it } from 'vitest';
import { entry } from '../src/schema/entry.ts';
import { choice, described, group, line, list } from '../src/schema/fields.ts';
import { FEE_KINDS } from '../src/schema/vocabulary.ts';
import { fieldsFromSchema } from './fields-from-schema.ts';

const fieldsFor = (shape: z.ZodRawShape): CmsField[] =>
  fieldsFromSchema(entry(z.strictObject(shape)));
const fieldFor = (schema: z.ZodType): CmsField | undefined => fieldsFor({ it: schema })[0];

it('asks for what the schema asks for, and for nothing that has a default', () => {
  const fields = fieldsFor({
    name: line('名称'),
    kana: line('ふりがな').optional(),
    fee: choice('利用料', FEE_KINDS).default('free'),
    open: described(z.boolean(), { title: '開いている' }),
  });
  expect(fields.map(({ name, required }) => [name, required])).toEqual([
    ['name', true],
    ['kana', false],
    ['fee', false],
    ['open', false],
  ]);
  expect(fields[2]).toMatchObject({ default: 'free' });
});

describe('a group', () => {
  const fee = group('利用料', { kind: line('種類'), note: line('補足').optional() });
  const requiredOf = (schema: z.ZodType): boolean[] => {
    const field = fieldFor(schema);
    const below = (field && 'fields' in field ? field.fields : undefined) ?? [];
    return [field, ...below].map((one) => one?.required ?? true);
  };

  it('that must be given asks for its own fields', () => {
    expect(requiredOf(fee)).toEqual([true, true, false]);
  });

  it('that may stay empty asks for nothing, nor do the groups within it', () => {
    expect(requiredOf(fee.optional())).toEqual([false, false, false]);
    const outer = fieldFor(group('開所', { fee }).optional());
    expect(JSON.stringify(outer)).not.toContain('"required":true');
  });

  it('within a list asks for its own fields: an item is there because somebody added it', () => {
    expect(JSON.stringify(fieldFor(list('利用料', fee).optional()))).toContain('"required":true');
  });

  it('stands open when it is small or must be filled in', () => {
    const three = { a: line('一'), b: line('二'), c: line('三') };
    const four = { ...three, d: line('四') };
    expect(fieldFor(group('小さい', three).optional())).toMatchObject({ collapsed: false });
    expect(fieldFor(group('大きい', four).optional())).toMatchObject({ collapsed: true });
    expect(fieldFor(group('大きい', four))).toMatchObject({ collapsed: false });
  });
});
