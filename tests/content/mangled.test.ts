import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { reportOf } from './report-of.ts';

const project = join(import.meta.dirname, '../..');
const files = globSync('content/**/*.md', { cwd: project }).toSorted();
const textOf = (file: string): string => readFileSync(join(project, file), 'utf8');

/** What slips into a file that is edited by hand. */
const SLIPS = [
  ...[
    ':',
    ': ',
    '：',
    '-',
    '- ',
    ' ',
    '　',
    '\t',
    '\n',
    '\r\n',
    '"',
    "'",
    '#',
    ' #',
    '[',
    ']',
    '{',
    '}',
  ],
  ...[
    '&a',
    '*a',
    '!',
    '|',
    '>',
    '---',
    '\n---\n',
    '0',
    'true',
    'null',
    '2026-02-30',
    '@',
    '`',
    '%',
    '\\',
  ],
  ...[
    'あ',
    '\u00A0',
    '\u0000',
    '\uFEFF',
    '?',
    '? ',
    ', ',
    '<b>',
    ':::',
    '](',
    '::figure{id=}',
    '../',
  ],
];

const slip = fc.record({
  at: fc.double({ min: 0, max: 1, noNaN: true }),
  put: fc.constantFrom(...SLIPS, ''),
  /** Letters that are lost. */
  cut: fc.integer({ min: 0, max: 12 }),
});

it('whatever is typed into a file, the check ends and speaks to a person', () => {
  fc.assert(
    fc.property(
      fc.constantFrom(...files),
      fc.array(slip, { minLength: 1, maxLength: 6 }),
      (file, slips) => {
        const mangled = slips.reduce((text, { at, put, cut }) => {
          const index = Math.floor(at * Math.min(text.length, 1500));
          return text.slice(0, index) + put + text.slice(index + cut);
        }, textOf(file));
        expect(reportOf({ [file]: mangled })).not.toMatch(/undefined|\[object|NaN|^\s+at /m);
      },
    ),
    { numRuns: Number(process.env.MANGLED_RUNS ?? 300) },
  );
});
