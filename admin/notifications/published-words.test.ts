import { expect, it } from 'vitest';
import type { SiteBuild } from '../../src/domain/site-build.ts';
import { publishedWords } from './published-words.ts';

const NOW = new Date('2026-11-30T12:00:00+09:00');
const tell = (fields: Record<string, unknown>, build?: SiteBuild, slug = '2026-sample') =>
  publishedWords(
    { collection: 'events', slug, fields: { title: '見本の日', ...fields } },
    NOW,
    build,
  );

it('says that the page comes in minutes where nobody can tell, and leads to it', () => {
  expect(tell({})).toEqual({
    words: '「見本の日」を公開しました。数分でサイトに出ます。',
    page: '/events/2026-sample/',
  });
});

it('leads to the page when the site that was built has it, and not before', () => {
  expect(tell({}, { state: 'building' })).toEqual({
    words: '「見本の日」を公開しました。いま、サイトを組み立てています。',
    page: undefined,
  });
  expect(tell({}, { state: 'built' })).toEqual({
    words: '「見本の日」を公開しました。サイトに出ました。',
    page: '/events/2026-sample/',
  });
});

it('names the day from which the site shows it, and leads nowhere', () => {
  for (const build of [undefined, { state: 'built' }] as const) {
    expect(tell({ publishAt: '2026-12-01' }, build)).toEqual({
      words: '「見本の日」を公開しました。2026年12月1日にサイトに出ます。',
    });
  }
  expect(tell({ publishAt: '2026-11-30' }).words).toContain('数分でサイトに出ます。');
});

it('says that its last day has passed', () => {
  expect(tell({ expireAt: '2026-11-29' })).toEqual({
    words:
      '「見本の日」を公開しました。公開する最後の日（2026年11月29日）を過ぎているので、サイトには出ません。',
  });
});

it('says of what was archived that lists have it no more', () => {
  expect(tell({ archived: true }).words).toBe(
    '「見本の日」を公開しました。数分で、サイトの一覧に出なくなります。',
  );
  expect(tell({ archived: true }, { state: 'built' })).toEqual({
    words: '「見本の日」を公開しました。サイトの一覧に出なくなりました。',
    page: '/events/2026-sample/',
  });
});

it('gives the first lines of why the site could not be built, whatever the days say', () => {
  const words = ['content/events/a.md', '  1行目 あ', '', '  2行目 い', '  3行目 う', '  4行目 え'];
  const failed: SiteBuild = { state: 'failed', words: words.join('\n') };
  const told = tell({ publishAt: '2027-01-01' }, failed);
  expect(told).toEqual({
    words:
      '「見本の日」を公開しました。しかし、サイトを組み立てられませんでした。サイトは前のままです。\ncontent/events/a.md\n  1行目 あ\n  2行目 い\n  3行目 う\n（続きは、npm start を動かしている画面に出ています。）',
  });
  expect(tell({}, { state: 'failed', words: '「開催日」入力してください。' }).words).not.toContain(
    '続き',
  );
});

it.each([
  ['hubs', 'kagawa/37201-mokomoko', { name: 'もこもこ' }, '「もこもこ」', '/hubs/37201-mokomoko/'],
  ['glossary', 'away-ikuji', { term: 'アウェイ育児' }, '「アウェイ育児」', '/glossary/away-ikuji/'],
  ['pages', 'first-visit', { title: 'はじめての方へ' }, '「はじめての方へ」', '/first-visit/'],
  ['site', 'site', { name: '見本' }, '「サイト全体の設定」', '/'],
])('knows an entry of %s by its title and address', (collection, slug, fields, title, page) => {
  const told = publishedWords({ collection, slug, fields }, NOW, undefined);
  expect(told).toEqual({ words: `${title}を公開しました。数分でサイトに出ます。`, page });
});
