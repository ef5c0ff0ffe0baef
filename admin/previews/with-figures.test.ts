import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { readEntryFile } from '../../src/domain/entry-file.ts';
import { renderDraft } from '../../src/markdown/render-draft.ts';
import { figureSchema } from '../../src/schema/figure.ts';
import type { FoundFigure } from './published-figures.ts';
import { withFigures } from './with-figures.ts';

const file = join(import.meta.dirname, '../../content/figures/members.md');
const figure = figureSchema().parse(readEntryFile(readFileSync(file, 'utf8'))?.fields);

const filled = async (markdown: string, known: Record<string, FoundFigure>) =>
  withFigures((await renderDraft(markdown)).html, (ids) =>
    Promise.resolve(new Map(ids.map((id) => [id, known[id] ?? { state: 'unknown' }]))),
  );

it('leaves the place of a figure that can be drawn, and hands it over once', async () => {
  const markdown = '前。\n\n::figure{id="members"}\n\n::figure{id="members"}';
  const { html, figures } = await filled(markdown, { members: { state: 'shown', figure } });
  expect(html).toBe((await renderDraft(markdown)).html);
  expect(html.match(/data-figure="members"/g)).toHaveLength(2);
  expect(figures).toEqual([figure]);
});

it.each<[string, FoundFigure, string]>([
  ['has the id', { state: 'unknown' }, '公開したものの中に、このIDがあるか、確かめてください］'],
  [
    'is on the site',
    { state: 'hidden', title: '<b>題' },
    '「&lt;b&gt;題」は、いま公開していません。',
  ],
  ['can be read', { state: 'unreadable' }, '「members」の表が入ります。いまは読めないので、'],
])('says in its place that none %s', async (_, found, word) => {
  const { html, figures } = await filled('前。\n\n::figure{id="members"}\n\n後。', {
    members: found,
  });
  expect(html).not.toContain('data-figure');
  expect(html).toContain(word);
  expect(html).toMatch(/前。[\s\S]*<p>［.*］<\/p>[\s\S]*後。/);
  expect(figures).toEqual([]);
});
