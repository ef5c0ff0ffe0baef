import { describe, expect, it } from 'vitest';
import { ogImage, ogSection, ownsOgImage } from './og-image.ts';

const kagawa = [
  { label: '拠点をさがす', href: '/hubs/' },
  { label: '香川県', href: '/hubs/kagawa/' },
];

describe('the picture that a page names', () => {
  it.each([
    ['/', '子育てひろば全国連絡協議会', '/og.png'],
    ['/cases/', '取組事例', '/og/cases.png'],
    ['/cases/cocomi/', '市のすべての拠点で開く講座', '/og/cases/cocomi.png'],
    ['/about/', 'ひろば全協について', '/og/about.png'],
  ])('%s: its own, with its title', (path, title, href) => {
    expect(ogImage({ path, title })).toEqual({ href, words: title });
    expect(ownsOgImage(path)).toBe(true);
  });

  it('a prefecture has its own, of the same words as its hubs say', () => {
    const page = { path: '/hubs/kagawa/', title: '香川県の子育てひろば', crumbs: kagawa };
    expect(ogImage(page)).toEqual({ href: '/og/hubs/kagawa.png', words: page.title });
    expect(ownsOgImage(page.path)).toBe(true);
  });

  it.each(['/hubs/kagawa/takamatsu/', '/hubs/37201-haiji/'])('%s: its prefecture’s', (path) => {
    const crumbs = [...kagawa, { label: 'はいじ', href: path }];
    expect(ogImage({ path, title: 'はいじ', crumbs })).toEqual({
      href: '/og/hubs/kagawa.png',
      words: '香川県の子育てひろば',
    });
    expect(ownsOgImage(path)).toBe(false);
  });

  it('an entry of another collection that is named after a prefecture keeps its own', () => {
    const crumbs = [{ label: '取組事例', href: '/cases/' }];
    expect(ogImage({ path: '/cases/kagawa/', title: '香川', crumbs }).href).toBe(
      '/og/cases/kagawa.png',
    );
  });
});

it('a picture tells its section, but a list does not tell it twice, nor the home page at all', () => {
  expect(ogSection('/')).toEqual({ section: 'home' });
  expect(ogSection('/glossary/')).toEqual({ section: 'glossary' });
  expect(ogSection('/glossary/tatai/')).toEqual({ section: 'glossary', label: '用語' });
  expect(ogSection('/about/')).toEqual({ section: 'pages', label: 'ご案内' });
});
