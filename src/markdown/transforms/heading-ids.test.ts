import { expect, it } from 'vitest';
import { referencesOf } from '../references.ts';
import { renderMarkdown } from '../render.ts';

it('gives the ids that referencesOf tells', async () => {
  const markdown =
    '# <b>題</b>\n\n## あ [い][b]\n\n## あ い\n\n> ### {漢|かん}[^1]\n\n:::noet\n## あ い\n:::\n\n[b]: javascript:x\n\n[^1]: 注';
  const ids = [...(await renderMarkdown(markdown)).matchAll(/<h[2-6] id="([^"]*)"/g)];
  expect(ids.map(([, id]) => id)).toEqual([
    ...referencesOf(markdown).headings.map(({ id }) => id),
    'footnote-label',
  ]);
});

it('leaves the only h1 to the page', async () => {
  expect(await renderMarkdown('# あ\n\nい\n==')).toBe('<h2 id="あ">あ</h2>\n<h2 id="い">い</h2>');
});
