import { describe, expect, it } from 'vitest';
import { renderMarkdown } from '../render.ts';

describe('remarkDirectives', () => {
  it('leaves a place for a figure, exactly', async () => {
    expect(await renderMarkdown('::figure{id="a-1"}')).toBe('<div data-figure="a-1"></div>');
  });

  it.each([
    '::figure',
    '::figure{id=""}',
    '::figure{id="A"}',
    '::figure{id="a--b"}',
    '::figure{id="a/b"}',
    '::chart{id="a"}',
    '::note[題]',
    '::constructor',
  ])('shows %s as it was written', async (markdown) => {
    expect(await renderMarkdown(markdown)).toBe(`<p>${markdown}</p>`);
  });

  it('shows an unknown frame as it was written, and still what is in it', async () => {
    const html = await renderMarkdown(':::zzz[**題**]{a="b"}\n**あ**\n\n- い\n:::');
    expect(html).toBe(
      '<p>:::zzz[**題**]{a="b"}</p>\n<p><strong>あ</strong></p>\n<ul>\n<li>い</li>\n</ul>',
    );
  });

  it('frames what stands in a frame', async () => {
    const html = await renderMarkdown(
      ':::::note\n::::quote{source="{出|で}典<b>"}\n:::steps\n1. あ\n:::\n::::\n:::::',
    );
    expect(html.replaceAll('\n', '')).toBe(
      '<div class="note" role="note"><figure class="quote"><blockquote><div class="steps"><ol><li>あ</li></ol></div></blockquote><figcaption>{出|で}典&#x3C;b></figcaption></figure></div>',
    );
  });

  it('takes no attribute but its own', async () => {
    const html = await renderMarkdown(':::note{#main .x onclick="a" hName="script"}\nあ\n:::');
    expect(html).toBe('<div class="note" role="note">\n<p>あ</p>\n</div>');
  });

  it('makes a title only of its own label', async () => {
    const html = await renderMarkdown(':::note\nあ\n\nい\n:::\n\n:::steps[題]\n1. あ\n:::');
    expect(html).not.toContain('note-title');
  });
});
