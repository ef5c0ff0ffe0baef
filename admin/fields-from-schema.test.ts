import { z } from 'astro/zod';
import type { CmsField } from 'decap-cms-core';
import { describe, expect, it } from 'vitest';
import { entry } from '../src/schema/entry.ts';
import {
  choice,
  choices,
  date,
  described,
  group,
  imageWithAlt,
  line,
  lines,
  list,
  mediaFile,
  phone,
  postcode,
  references,
} from '../src/schema/fields.ts';
import { collections, imagePath, siteFile } from '../src/schema/index.ts';
import { FEE_KINDS, WEEKDAYS } from '../src/schema/vocabulary.ts';
import { fieldsFromSchema } from './fields-from-schema.ts';

const fieldsFor = (shape: z.ZodRawShape): CmsField[] =>
  fieldsFromSchema(entry(z.strictObject(shape)));
const fieldFor = (schema: z.ZodType): CmsField | undefined => fieldsFor({ it: schema })[0];

const week = choices('曜日', WEEKDAYS);
const weekOptions = WEEKDAYS.map(({ value, label }) => ({ value, label }));

describe('the control of a field', () => {
  it.each<[kind: string, schema: z.ZodType, control: object]>([
    ['one line of text', line('名称'), { widget: 'string', label: '名称' }],
    ['several lines of text', lines('行き方'), { widget: 'text', label: '行き方' }],
    ['yes or no', described(z.boolean(), { title: '開いている' }), { widget: 'boolean' }],
    [
      'a whole number',
      described(z.int().min(2000).max(2100), { title: '年度' }),
      { widget: 'number', value_type: 'int', min: 2000, max: 2100 },
    ],
    [
      'a number with decimals',
      described(z.number().min(0), { title: '何歳から' }),
      { widget: 'number', value_type: 'float', min: 0 },
    ],
    [
      'a day, empty until somebody chooses it',
      date('開催日'),
      { widget: 'datetime', format: 'YYYY-MM-DD', time_format: false },
    ],
    [
      'one of several values',
      choice('利用料', FEE_KINDS),
      {
        widget: 'select',
        options: [
          { value: 'free', label: '無料' },
          { value: 'paid', label: '有料' },
          { value: 'partly', label: '一部有料' },
        ],
      },
    ],
    ['some of several values', week, { widget: 'select', multiple: true, options: weekOptions }],
    ['at least one of several values', week.min(1), { widget: 'select', multiple: true, min: 1 }],
    [
      'a fact that people do not write',
      line('出典の中の番号', { widget: 'hidden' }),
      { widget: 'hidden', required: false },
    ],
    [
      'a few whole numbers, to choose from',
      list('第何', z.int().min(1).max(5)),
      {
        widget: 'select',
        multiple: true,
        options: [1, 2, 3, 4, 5].map((value) => ({ value, label: String(value) })),
      },
    ],
    [
      'a list of groups',
      list('SNS', group('アカウント', { url: line('アドレス') }), { summary: '{{fields.url}}' }),
      {
        widget: 'list',
        label_singular: 'アカウント',
        summary: '{{fields.url}}',
        fields: [{ name: 'url', label: 'アドレス', widget: 'string', required: true }],
      },
    ],
    [
      'entries of another collection, told apart by what lists show of them',
      references('関連する拠点', 'hubs'),
      {
        widget: 'relation',
        multiple: true,
        collection: 'hubs',
        value_field: 'id',
        display_fields: ['name', 'municipality'],
      },
    ],
    [
      'a picture, uploaded and never linked, with its words',
      imageWithAlt('写真', imagePath),
      {
        widget: 'picture',
        choose_url: false,
        parts: [
          { name: 'src', widget: 'image', choose_url: false },
          { name: 'alt', label: '画像の説明（代替テキスト）' },
          { name: 'focus', widget: 'select', required: false },
        ],
      },
    ],
    [
      'pictures in a list, each with its words',
      list('写真', imageWithAlt('写真', imagePath)),
      {
        widget: 'pictures',
        choose_url: false,
        parts: [
          { name: 'src', widget: 'image', choose_url: false },
          { name: 'alt', label: '画像の説明（代替テキスト）' },
          { name: 'focus', widget: 'select', required: false },
        ],
      },
    ],
    [
      'a postcode, with its pattern',
      postcode(),
      {
        widget: 'postcode',
        pattern: ['^\\d{3}-\\d{4}$', '「760-0043」の形で、半角で書いてください。例：760-0043'],
      },
    ],
    [
      'a file of certain kinds',
      mediaFile('字幕', 'vtt', { example: '../media/a.vtt' }),
      { widget: 'media-file', accept: ['vtt'], choose_url: false },
    ],
  ])('for %s', (_, schema, control) => {
    expect(fieldFor(schema)).toMatchObject(control);
  });
});

it('keeps the order of the schema', () => {
  const fields = fieldsFor({ name: line('名称'), address: line('住所'), body: lines('行き方') });
  expect(fields.map(({ name }) => name)).toEqual(['name', 'address', 'body']);
});

it('gives the help of the schema, and its words where a pattern does not fit', () => {
  expect(fieldFor(line('住所', { description: '市区町村のあとから書きます。' }))).toMatchObject({
    hint: '市区町村のあとから書きます。',
  });
  const pattern = fieldFor(phone())?.pattern;
  expect(pattern?.[1]).toBe('市外局番から、半角の数字とハイフンで書いてください。例：087-839-2011');
  expect('087-868-2251').toMatch(new RegExp(pattern?.[0] ?? 'なし'));
  expect('868-2251').not.toMatch(new RegExp(pattern?.[0] ?? ''));
});

it('has words of the schema for every pattern of every form', () => {
  const patterns = [siteFile, ...Object.values(collections)].flatMap(({ schema }) =>
    [
      ...JSON.stringify(fieldsFromSchema(schema(imagePath))).matchAll(
        /"pattern":\["[^"]*","(.*?)"\]/g,
      ),
    ].map(([, words]) => words),
  );
  expect(patterns.length).toBeGreaterThan(20);
  for (const words of patterns) expect(words).toMatch(/ください。例：./);
});

it('begins a part of the form with a heading, where the schema says so', () => {
  const fields = fieldsFor({
    name: line('名称', { section: '基本' }),
    kana: line('ふりがな').optional(),
    phone: phone('電話番号', { section: '連絡先' }).optional(),
  });
  expect(fields.map(({ name, label, widget }) => [name, label, widget])).toEqual([
    ['section-name', '基本', 'section'],
    ['name', '名称', 'string'],
    ['kana', 'ふりがな', 'string'],
    ['section-phone', '連絡先', 'section'],
    ['phone', '電話番号', 'string'],
  ]);
});
