import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { withoutEmpty } from './entry.ts';
import { date, identifier, mediaFile, phone, postcode, time, url } from './fields.ts';

describe.each([
  [
    'a telephone number',
    phone(),
    ['087-868-2251', '03-1234-5678', '090-1234-5678', '0120-123-456', '0123-45-6789'],
    [
      '868-2251',
      '87-868-2251',
      '0878682251',
      '０８７-８６８-２２５１',
      '+81-87-868-2251',
      '087-868-2251（代）',
      '087-868',
    ],
  ],
  [
    'a postcode',
    postcode(),
    ['760-0043', '001-0000'],
    ['7600043', '〒760-0043', '760-004', '７６０-００４３', '760ー0043'],
  ],
  [
    'a file beside the content',
    mediaFile('字幕', 'vtt', { example: '../media/a.vtt' }),
    ['../media/a.vtt', '../../media/a_b-1.ja.vtt'],
    ['../media/a.mp4', '../media/../a.vtt', 'https://x.jp/media/a.vtt', '../media/.vtt', 'a.vtt'],
  ],
  [
    'a time of day',
    time('始まり'),
    ['09:30', '00:00', '23:59', '24:00'],
    ['24:30', '12:60', '10：00', '午前10時', '10:00:00', 570],
  ],
  [
    'a day',
    date('開催日'),
    ['2026-04-01', '2028-02-29'],
    ['2026-02-29', '2026-4-1', '2026/04/01', '令和8年4月1日', '2026-13-01', '2026-04-01T10:00:00Z'],
  ],
  [
    'an address of a web page',
    url('ウェブサイト'),
    ['https://my-theater.net/mokomoko.html', 'http://www.example.jp/?a=1#b', 'https://例え.jp/'],
    [
      'javascript:alert(1)',
      'JavaScript:alert(1)',
      ' javascript:alert(1)',
      'data:text/html,<script>alert(1)</script>',
      'ftp://www.example.jp/',
      '//www.example.jp/',
      'https:www.example.jp',
      'www.example.jp',
      'https://',
    ],
  ],
  [
    'an id',
    identifier({ example: '37201-mokomoko' }),
    ['37201-mokomoko', '2026', 'a'],
    ['もこもこ', 'Mokomoko', 'a_b', 'a--b', '-a', 'a-', 'a/b', '../a'],
  ],
])('%s', (_, field, good, bad) => {
  it.each(good)('may be %o', (value) => {
    expect(field.parse(value)).toBe(value);
  });

  it.each(bad)('is never %o', (value) => {
    expect(field.safeParse(value).success).toBe(false);
  });
});

it('an hour of one digit gets its zero', () => {
  expect(time('始まり').parse('9:30')).toBe('09:30');
});

it('spaces around a value are taken away', () => {
  expect(phone().parse(' 087-868-2251\n')).toBe('087-868-2251');
  expect(url('ウェブサイト').parse(' https://www.example.jp/ ')).toBe('https://www.example.jp/');
});

it('a day that YAML read as a date is the same day, wherever the machine stands', () => {
  expect(date('開催日').parse(new Date('2026-04-01'))).toBe('2026-04-01');
});

describe('withoutEmpty', () => {
  const isEmptyLeaf = (value: unknown): boolean =>
    value === '' || value === null || value === undefined;
  const isBranch = (value: unknown): value is Record<string, unknown> =>
    typeof value === 'object' && value !== null && !(value instanceof Date);
  const leavesOf = (value: unknown): unknown[] => {
    if (isBranch(value)) return Object.values(value).flatMap(leavesOf);
    return isEmptyLeaf(value) ? [] : [value];
  };
  /** What lies below a value, with each list and group itself. */
  const partsBelow = (value: unknown): unknown[] =>
    isBranch(value) ? Object.values(value).flatMap((part) => [part, ...partsBelow(part)]) : [];

  const empty = fc.constantFrom('', null, undefined, [], {});
  const leaf = fc.oneof(fc.string(), fc.boolean(), fc.double(), fc.date(), fc.constant(0));
  const { entry } = fc.letrec<{ entry: unknown }>((tie) => ({
    entry: fc.oneof(
      { depthSize: 'small', withCrossShrink: true },
      fc.oneof(empty, leaf),
      fc.array(tie('entry'), { maxLength: 4 }),
      fc.dictionary(fc.string(), tie('entry'), { maxKeys: 4, noNullPrototype: true }),
    ),
  }));
  const whatever = (check: (value: unknown) => void): void => {
    fc.assert(fc.property(entry, check));
  };

  it('drops no leaf that holds something, and keeps their order', () => {
    whatever((value) => {
      expect(leavesOf(withoutEmpty(value))).toEqual(leavesOf(value));
    });
  });

  it('leaves nothing empty behind, at any depth', () => {
    whatever((value) => {
      const parts = partsBelow(withoutEmpty(value));
      expect(
        parts.filter(
          (part) => isEmptyLeaf(part) || (isBranch(part) && leavesOf(part).length === 0),
        ),
      ).toEqual([]);
    });
  });

  it('has nothing more to do the second time', () => {
    whatever((value) => {
      expect(withoutEmpty(withoutEmpty(value))).toEqual(withoutEmpty(value));
    });
  });

  it('takes a group away when all of it was emptied again', () => {
    const form = {
      name: 'もこもこ',
      fee: { kind: '', note: null },
      sns: [{ url: '' }],
      free: false,
    };
    expect(withoutEmpty(form)).toEqual({ name: 'もこもこ', free: false });
  });
});
