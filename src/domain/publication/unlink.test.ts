import { expect, it } from 'vitest';
import { renderMarkdown } from '../../markdown/render.ts';
import { unlink } from './unlink.ts';

const gone = new Set(['/events/2026-x/']);

it.each([
  ['[交流会](/events/2026-x/)です', '<p>交流会です</p>'],
  ['[**交流会**](/events/2026-x/#place "題")です', '<p><strong>交流会</strong>です</p>'],
  ['[ほか](/events/2026-y/)と[交流会](/events/2026-x/)', '>ほか</a>と交流会</p>'],
  ['[{沐浴|もくよく}](/events/2026-x/)', '<p><ruby>'],
])('%s loses its link and keeps its words', async (markdown, html) => {
  expect(unlink(await renderMarkdown(markdown), gone)).toContain(html);
});

it('leaves all else as it is', async () => {
  const html = await renderMarkdown('[ほか](/events/2026-y/) [外](https://www.example.jp/)\n\n<b>');
  expect(unlink(html, gone)).toBe(html);
  expect(unlink('<a href="/events/2026-x/">交流会</a>', new Set())).toContain('<a ');
});
