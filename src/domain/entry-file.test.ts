import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { readEntryFile, rewriteEntryFile, writeEntryFile } from './entry-file.ts';

const writeFields = (fields: Record<string, unknown>) => writeEntryFile({ fields, body: '' });
const readFields = (file: string) => readEntryFile(file)?.fields;

describe('writeEntryFile', () => {
  it('writes what people can read', () => {
    const fields = {
      code: '01100',
      time: '09:30',
      date: '2026-04-01',
      none: undefined,
      lat: 34.32106,
      long: `https://example.jp/${'a'.repeat(100)} ${'b'.repeat(100)}`,
      days: ['mon', 'tue'],
      note: '利用可能曜日：月\n時間：10：00〜15:00',
    };
    expect(writeFields(fields)).toMatchInlineSnapshot(`
      "---
      code: '01100'
      time: '09:30'
      date: '2026-04-01'
      lat: 34.32106
      long: https://example.jp/aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa bbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbb
      days:
        - mon
        - tue
      note: |-
        利用可能曜日：月
        時間：10：00〜15:00
      ---
      "
    `);
  });

  it('gives back every text, to readers of old YAML too', () => {
    const unit = fc.constantFrom(...Array.from('09:-#\'"\\ \n\tyesno~！：〜あ'));
    fc.assert(
      fc.property(fc.string({ unit }), (text) => {
        const written = writeFields({ text });
        expect(readFields(written)).toEqual({ text });
        expect(parse(written.slice(4, -4), { version: '1.1' })).toEqual({ text });
        // The schema trims texts; only untrimmed ones can leave an empty line at the end.
        if (text === text.trim()) expect(written).toMatch(/[^\n]\n---\n$/);
      }),
    );
  });
});

describe('readEntryFile', () => {
  it.each([
    ['---\na: 1\n---\n本文\n', { a: 1 }],
    ['\uFEFF---\r\na: 1\r\n---\r\n', { a: 1 }],
    ['---\na: "---"\n---', { a: '---' }],
    ['---\n---\n', undefined],
    ['---\na: [\n---\n', undefined],
    ['---\na: 1\n', undefined],
    ['本文だけ', undefined],
    ['', undefined],
  ])('%j', (text, fields) => {
    expect(readFields(text)).toEqual(fields);
  });
});

it('keeps a text that begins with spaces and a line break', () => {
  const file = writeFields({ text: ' \n本文' });
  expect(readFields(file)).toEqual({ text: ' \n本文' });
});

describe('a file with a text', () => {
  const file = '---\nid: a\ntitle: 交流会\n---\n\n## 内容\n\n本文\n';

  it('comes back as it was', () => {
    const entry = readEntryFile(file);
    expect(entry?.body).toBe('## 内容\n\n本文');
    expect(entry && writeEntryFile(entry)).toBe(file);
  });

  it('has its fields in the order of the form, unknown ones last', () => {
    const entry = { fields: { b: 2, x: 3, a: 1 }, body: '' };
    expect(writeEntryFile(entry, ['a', 'b'])).toBe('---\na: 1\nb: 2\nx: 3\n---\n');
  });
});

describe('a text below the fields that changes', () => {
  const rewritten = (rest: string, body: string) =>
    rewriteEntryFile(`---\nid: a\n---${rest}`, { fields: { id: 'a' }, body }).slice(13);

  it.each([
    ['\n\n\n\n本文\n\n\n', '\n\n\n\n別の文\n\n\n'],
    ['\n本文', '\n別の文'],
    ['\n\n本文  \n', '\n\n別の文  \n'],
    ['\r\n\r\n\r\n本文\r\n\r\n', '\r\n\r\n\r\n別の文\r\n\r\n'],
    ['\n', '\n\n別の文\n'],
    ['', '\n\n別の文\n'],
  ])('keeps the blank lines around it: %j', (rest, expected) => {
    expect(rewritten(rest, '別の文')).toBe(expected);
  });

  it('leaves nothing behind when it is taken away', () => {
    expect(rewritten('\n\n\n本文\n\n', '')).toBe('\n');
  });
});
