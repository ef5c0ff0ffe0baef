import { describe, expect, it } from 'vitest';
import { blocks } from './cases/blocks.ts';
import { directives } from './cases/directives.ts';
import { emphasis } from './cases/emphasis.ts';
import { furigana } from './cases/furigana.ts';
import { hostileHtml } from './cases/hostile-html.ts';
import { hostileTargets } from './cases/hostile-targets.ts';
import { hostileText } from './cases/hostile-text.ts';
import { lines } from './cases/lines.ts';
import { links } from './cases/links.ts';
import { markdownProcessor } from './processor.ts';
import { renderMarkdown } from './render.ts';

const BODIES = [blocks, directives, emphasis, furigana, lines, links]
  .flat()
  .concat([hostileHtml, hostileTargets, hostileText].flat().map(([body]) => [body, '']))
  .map(([body]) => body);

describe('renderMarkdown', () => {
  it('gives what Astro gives, byte for byte', async () => {
    const renderer = await markdownProcessor.createRenderer({});
    for (const body of BODIES) {
      expect(await renderMarkdown(body)).toBe((await renderer.render(body)).code);
    }
  });
});
