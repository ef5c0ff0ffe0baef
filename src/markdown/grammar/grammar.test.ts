import { describe, expect, it } from 'vitest';
import { parseBody } from '../parse-body.ts';

const types = (markdown: string): string[] => {
  const found = new Set<string>();
  JSON.stringify(parseBody(markdown), (key, value: unknown) => {
    if (key === 'type') found.add(String(value));
    return value;
  });
  return [...found];
};

describe('the grammar of editors', () => {
  it.each([
    '10:30',
    ':smile:',
    '例：a:b',
    'a:b[c]{d}',
    ':note',
    '10~12、3~4',
    'www.x.jp',
    'a@x.jp',
    '{a}',
  ])('takes %j for mere text', (markdown) => {
    expect(types(markdown).toSorted()).toEqual(['paragraph', 'root', 'text']);
  });

  it('has no checkboxes', () => {
    expect(JSON.stringify(parseBody('- [x] あ'))).not.toContain('"checked":true');
  });

  it.each([
    ['~~あ~~', 'delete'],
    ['**「あ」**い', 'strong'],
    ['| a |\n| - |', 'table'],
    ['あ[^1]\n\n[^1]: い', 'footnoteReference'],
    [':::note\n:::', 'containerDirective'],
    ['::figure', 'leafDirective'],
    ['{漢|かん}', 'ruby'],
    ['https://x.jp', 'link'],
  ])('reads %j as %s', (markdown, type) => {
    expect(types(markdown)).toContain(type);
  });
});
