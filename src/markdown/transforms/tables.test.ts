import { describe, expect, it } from 'vitest';
import { htmlThrough } from '../cases/html-through.ts';
import { rehypeTables } from './tables.ts';

const through = (html: string): string =>
  htmlThrough((tree) => {
    rehypeTables()(tree);
    return tree;
  }, html);

const FRAME = '<section class="table-scroll" aria-label="表（横に動かせます）" tabindex="0">';

describe('rehypeTables', () => {
  it('puts a table into a frame that scrolls', () => {
    expect(through('<table><tbody><tr><td>あ</td></tr></tbody></table>')).toBe(
      `${FRAME}<table><tbody><tr><td>あ</td></tr></tbody></table></section>`,
    );
  });

  it('gives header cells their scope, but not empty ones', () => {
    const html = through(
      '<table><thead><tr><th></th><th align="right">あ</th></tr></thead></table>',
    );
    expect(html).toContain('<td></td><th data-align="right" scope="col">あ</th>');
  });

  it('names each frame of a page differently', () => {
    const html = through(
      '<table></table><p>あ</p><table></table><ul><li><table></table></li></ul>',
    );
    expect(html.match(/aria-label="[^"]*"/g)).toEqual([
      'aria-label="表（横に動かせます）"',
      'aria-label="表2（横に動かせます）"',
      'aria-label="表3（横に動かせます）"',
    ]);
  });
});
