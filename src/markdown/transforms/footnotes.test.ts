import { describe, expect, it } from 'vitest';
import { renderMarkdown } from '../render.ts';

describe('remarkFootnotes', () => {
  it('numbers notes as they are met, so that ids hold no Japanese', async () => {
    const html = await renderMarkdown('[^出典]と[^B b]\n\n[^B b]: い\n[^出典]: あ');
    expect(html.match(/ id="[^"]*"/g)).toEqual([
      ' id="fnref-1"',
      ' id="footnote-label"',
      ' id="fn-1"',
    ]);
  });

  it('gives every reference an id of its own, and a way back to each', async () => {
    const html = await renderMarkdown('[^a]と[^a]と[^b][^A]\n\n[^a]: あ\n[^b]: い');
    expect(html.match(/ id="fn[^"]*"/g)).toEqual(
      ['fnref-1', 'fnref-1-2', 'fnref-2', 'fnref-1-3', 'fn-1', 'fn-2'].map((id) => ` id="${id}"`),
    );
    expect(html.match(/href="#fnref-1[^"]*"/g)).toHaveLength(3);
  });

  it('makes no link within a link', async () => {
    const html = await renderMarkdown('[あ[^1]](/a/)と[い *[^1]*](/b/)\n\n[^1]: 注');
    expect(html).toBe('<p><a href="/a/">あ</a>と<a href="/b/">い <em></em></a></p>');
  });

  it('counts notes in notes', async () => {
    const html = await renderMarkdown('あ[^1]\n\n[^1]: い[^2]\n\n[^2]: う');
    expect(html.match(/<li id="fn-\d"/g)).toEqual(['<li id="fn-1"', '<li id="fn-2"']);
  });

  it('speaks Japanese', async () => {
    const html = await renderMarkdown('あ[^1]\n\n[^1]: い');
    expect(html).toContain('<h2 id="footnote-label">脚注</h2>');
    expect(html).toContain('aria-label="本文に戻る"');
    expect(html).not.toMatch(/Back|Footnotes/);
  });
});
