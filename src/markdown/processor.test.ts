import { describe, expect, it } from 'vitest';
import { markdownProcessor } from './processor.ts';

const shared = { syntaxHighlight: 'shiki' } as const;
const render = async (markdown: string, fileURL?: URL) =>
  (await markdownProcessor.createRenderer(shared)).render(markdown, {
    frontmatter: { title: '題' },
    ...(fileURL && { fileURL }),
  });

describe('markdownProcessor', () => {
  it('colours no code: the pages forbid inline style', async () => {
    const { code } = await render('```js\nlet a;\n```');
    expect(code).toBe('<pre><code class="language-js">let a;\n</code></pre>');
  });

  it('hands on headings without readings, and not that of the footnotes', async () => {
    const { code, metadata } = await render(
      '## {妊|にん}{娠|しん} {a}[^1]\n\n### まちと住まい\n\n[^1]: 注',
    );
    expect(metadata.headings).toEqual([
      { depth: 2, slug: '妊娠-a', text: '妊娠 {a}' },
      { depth: 3, slug: 'まちと住まい', text: 'まちと住まい' },
    ]);
    // The marks of phrases are in the page alone.
    expect(code).toContain('<h3 id="まちと住まい">まちと<wbr>住まい</h3>');
    expect(metadata.frontmatter).toEqual({ title: '題' });
  });

  it('leaves the pictures of a body to Astro, which encodes them anew', async () => {
    const body = '![絵](../media/写真.jpg)と![絵](https://x.jp/a.jpg)と![絵](../media/%zz.jpg)';
    const { code, metadata } = await render(body, new URL('file:///content/pages/a.md'));
    expect(metadata.localImagePaths).toEqual(['../media/写真.jpg']);
    expect(metadata.remoteImagePaths).toEqual([]);
    expect(code.match(/<img[^>]*>/g)).toEqual([
      '<img __ASTRO_IMAGE_="{&#x22;src&#x22;:&#x22;../media/写真.jpg&#x22;,&#x22;alt&#x22;:&#x22;絵&#x22;,&#x22;index&#x22;:0}">',
    ]);
  });

  it('keeps the components and expressions of developers’ MDX alive', async () => {
    const mdx = await markdownProcessor.createMdxRenderer?.(shared, { optimize: false });
    const source = [
      'import Box from "./Box.astro";',
      '',
      '**注意：**次の',
      '行 {1 + 1} "あ" -- 10~12、3~4 https://x.jp/へ',
      '',
      '<Box onclick="a" style="color: red" />',
      '',
      '| a |',
      '| - |',
      '',
      '```js',
      'let a;',
      '```',
    ].join('\n');
    const { code } = (await mdx?.process(source, '/src/pages/a.mdx', {})) ?? { code: '' };
    expect(code).toContain('import Box from "./Box.astro"');
    expect(code).toMatch(/_jsx\(Box, \{\s*onclick: "a",\s*style: "color: red"/);
    expect(code).toContain('children: "注意："');
    expect(code).toContain('"次の行 ", 1 + 1, " \\"あ\\" -- 10~12、3~4 "');
    expect(code).toContain('href: "https://x.jp/"');
    expect(code).toContain('"table-scroll"');
    expect(code).toContain('"language-js"');
    expect(code).not.toContain('shiki');
  });
});
