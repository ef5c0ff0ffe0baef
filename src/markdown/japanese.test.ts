import { describe, expect, it } from 'vitest';
import { blocks } from './cases/blocks.ts';
import { directives } from './cases/directives.ts';
import { emphasis } from './cases/emphasis.ts';
import { furigana } from './cases/furigana.ts';
import { lines } from './cases/lines.ts';
import { links } from './cases/links.ts';
import { renderMarkdown } from './render.ts';

const GROUPS = { emphasis, links, lines, furigana, blocks, directives };

describe.each(Object.entries(GROUPS))('%s', (_, cases) => {
  it.each(cases)('%j', async (markdown, html) => {
    expect(await renderMarkdown(markdown)).toBe(html);
  });
});
