import { describe, expect, it } from 'vitest';
import { parseBody } from '../parse-body.ts';

describe('remarkDepthGuard', () => {
  it.each([
    ['>'.repeat(5000), 1],
    ['あ\n' + '> '.repeat(100), 2],
    ['あ\n\n' + '- '.repeat(80) + 'い', 3],
    ['1. '.repeat(80) + 'い', 1],
    ['[^a]:'.repeat(80), 1],
    ['あ\n\n' + '*い '.repeat(100) + 'う* '.repeat(100), 3],
    ['- あ\n'.repeat(3) + ':::note\n'.repeat(201), 204],
    [Array.from({ length: 60 }, (_, depth) => '  '.repeat(depth) + '- あ').join('\n'), 31],
  ])('takes what nests too far for text: %#', (markdown, line) => {
    const { children, data } = parseBody(markdown);
    expect(data?.tooDeepAt).toBe(line);
    expect(children).toMatchObject([
      { type: 'paragraph', children: [{ type: 'text', value: markdown }] },
    ]);
  });

  it.each([
    '>'.repeat(10),
    '- '.repeat(10) + 'あ',
    ':::note\nあ\n:::\n'.repeat(150),
    '本文 :::note\n'.repeat(300),
    '- あ\n'.repeat(500),
    '[a](/a/) '.repeat(500),
    '---------- * * * * *',
  ])('leaves sensible nesting alone: %#', (markdown) => {
    expect(parseBody(markdown).data?.tooDeepAt).toBeUndefined();
  });
});
