import { describe, expect, it } from 'vitest';
import { renderMarkdown } from '../render.ts';

describe('links that stand alone', () => {
  it.each([
    ['[高松市の拠点](/hubs/kagawa/takamatsu/)', 'a paragraph'],
    ['- [高松市の拠点](/hubs/kagawa/takamatsu/)', 'an item of a list'],
    ['| 名前 |\n| --- |\n| [高松市の拠点](/hubs/kagawa/takamatsu/) |', 'a cell of a table'],
  ])('are marked: %s', async (markdown) => {
    expect(await renderMarkdown(markdown)).toContain(
      '<a href="/hubs/kagawa/takamatsu/" data-alone="">高松市の拠点</a>',
    );
  });

  it.each([
    'くわしくは[高松市の拠点](/hubs/kagawa/takamatsu/)へ。',
    '[高松市](/hubs/kagawa/takamatsu/) [香川県](/hubs/kagawa/)',
    '- [高松市](/hubs/kagawa/takamatsu/)の拠点',
  ])('are not those among words: %s', async (markdown) => {
    expect(await renderMarkdown(markdown)).not.toContain('data-alone');
  });
});
