import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readEntryFile, rewriteEntryFile } from './entry-file.ts';
import { keepLineEnds } from './keep-line-ends.ts';

const FIELDS = [
  'id: a',
  'title: "もこ" # 名前',
  'list:',
  '  - x',
  '  - y',
  'text: |',
  '  一',
  '  二',
];

/** A content file with an end for each line. */
const fileWith = (end: string, { bom = '', fence = '---', body = ['', '本文', '二行', ''] } = {}) =>
  bom + [fence, ...FIELDS, fence, ...body].join(end);

/** Opens a file, changes something, saves it. */
function saved(file: string, change: Record<string, unknown>, body?: string): string {
  const entry = readEntryFile(file);
  if (!entry) throw new Error('no entry');
  return rewriteEntryFile(file, {
    fields: { ...entry.fields, ...change },
    body: body ?? entry.body,
  });
}

describe.each([
  ['Windows', '\r\n', ''],
  ['Windows, with a mark at its start', '\r\n', '\uFEFF'],
  ['a mark at its start', '\n', '\uFEFF'],
])('a file with line ends of %s', (_, end, bom) => {
  const file = fileWith(end, { bom });

  it('is written back as it was', () => {
    expect(saved(file, {})).toBe(file);
  });

  it('differs by the line of the field that was changed', () => {
    expect(saved(file, { title: 'ここ' })).toBe(file.replace('"もこ"', "'ここ'"));
    expect(saved(file, { text: '一\n三\n' })).toBe(file.replace('  二', '  三'));
  });

  it('has new lines with its own ends', () => {
    expect(saved(file, { list: ['x', 'y', 'z'] })).toBe(file.replace('  - y', `  - y${end}  - z`));
    expect(saved(file, {}, '本文\n二行\n三行')).toBe(file.replace('二行', `二行${end}三行`));
  });
});

it('keeps fences, and a file without a line break at its end, as they are', () => {
  for (const file of [fileWith('\n', { fence: '--- ' }), fileWith('\n', { body: [] })]) {
    expect(saved(file, { title: 'ここ' })).toBe(file.replace('"もこ"', "'ここ'"));
  }
});

it('gives lines that did not change their own ends, however mixed', () => {
  const line = fc.string({ unit: fc.constantFrom('a', 'あ', ' ') });
  const end = fc.constantFrom('\n', '\r\n');
  fc.assert(
    fc.property(fc.array(fc.tuple(line, end)), fc.nat(), line, (lines, at, other) => {
      const original = lines.flat().join('');
      expect(keepLineEnds(original, (text) => text)).toBe(original);
      const place = lines.length === 0 ? 0 : at % lines.length;
      const changed = keepLineEnds(original, (text) => {
        expect(text).not.toContain('\r');
        return text.split('\n').toSpliced(place, 1, `${other}!`).join('\n');
      });
      const [before, after] = [lines.slice(0, place), lines.slice(place + 1)];
      expect(changed?.startsWith(before.flat().join(''))).toBe(true);
      expect(changed?.endsWith(after.flat().join(''))).toBe(true);
    }),
  );
});
