import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { ownAddresses } from '../../src/commands/check-content-pages.ts';
import { checkLink } from '../../src/domain/content-check/check-link.ts';
import { siteAddresses } from '../../src/domain/content-check/site-addresses.ts';
import { nearest } from '../../src/schema/nearest.ts';
import { contentEntryOf } from './content-entry-of.ts';
import { linkContext } from './link-context.ts';
import { OWN_ADDRESSES } from './own-addresses.ts';
import type { SiteFacts } from './site-facts.ts';

const own = ownAddresses(join(import.meta.dirname, '../..'));
const entry = (path: string, data: Record<string, unknown> = {}) =>
  contentEntryOf(path.split('/')[0] ?? '', `content/${path}.md`, data);
const entries = [
  entry('pages/about'),
  entry('figures/members'),
  entry('hubs/kagawa/37201-mokomoko', { prefecture: 'kagawa', municipality: '高松市' }),
  entry('cases/cocomi', { video: {}, themes: ['fathers'], prefecture: 'kanagawa' }),
];
/** A server serves what its files make of an address, and knows more of them than the check does. */
const served = [
  ...['/hubs/kagawa/takamatsu/', '/hubs/kagawa/takamatsu/2/', '/cases/cocomi.txt'],
  ...['/cases/theme/fathers/', '/cases/prefecture/kanagawa/', '/cases/page/2/', '/404.html'],
  ...['/og/about.png', '/sitemap-0.xml', '/finder/names/01.json', '/admin/index.json'],
  ...['/_astro/Base.js', '/pagefind/pagefind.js', '/about/', ...own],
];
const site: SiteFacts = {
  origin: 'https://hiroba.example',
  isServed: (path) => {
    const { pathname } = new URL(path, 'https://hiroba.example');
    const page = pathname.replace(/\/{2,}$/, '/').replace(/\/index\.html$/, '/');
    return Promise.resolve(served.includes(page));
  },
  entries: (name) => Promise.resolve(entries.filter(({ collection }) => collection === name)),
  read: (read) => Promise.resolve(read),
  uploads: () => Promise.resolve(new Set()),
  municipalities: () => Promise.resolve([]),
};

const isTaken = async (href: string): Promise<[cms: boolean, build: boolean]> => {
  const rest = { origin: site.origin, nearest, now: new Date() };
  const contexts = [
    await linkContext([href], undefined, site),
    { ...siteAddresses(entries, own), ...rest },
  ];
  const [cms, build] = contexts.map((context) => checkLink(href, undefined, context) === undefined);
  return [cms === true, build === true];
};

it('knows the pages and files that are no entries as the check of the content does', () => {
  expect(OWN_ADDRESSES).toEqual(own.toSorted());
});

describe('a link that the build takes', () => {
  it.each([
    ...['/', '/about/', '/%61bout/', '/about/?a=1', '/search/', '/hubs/?q=a', '/hubs/kagawa/'],
    ...['/hubs/kagawa/takamatsu/', '/hubs/37201-mokomoko/', '/cases/cocomi/', '/cases/cocomi.txt'],
    ...['/cases/theme/fathers/', '/cases/prefecture/kanagawa/', '/figures/members.csv'],
    ...['/figures/members.json', '/data/hubs-28.csv', '/cases.xml', '/favicon.svg', '/admin/'],
  ])('is taken by the CMS: %s', async (href) => {
    expect(await isTaken(href)).toEqual([true, true]);
  });
});

describe('a link that the build refuses', () => {
  it.each([
    ...['/about/index.html', '/about//', '/./about/', '/hubs/../about/', '/404.html', '/About/'],
    ...['/og/about.png', '/sitemap-0.xml', '/finder/names/01.json', '/admin/index.json'],
    ...['/hubs/kagawa/takamatsu/2/', '/hubs/kagawa/./', '/hubs/kagawa//', '/hubs/kagawa/nowhere/'],
    ...['/cases/page/2/', '/cases/theme/../', '/cases/theme/none/', '/cases/none.txt'],
    ...['/_astro/Base.js', '/pagefind/pagefind.js', '/figures/none.csv', '/nowhere/', '/about'],
  ])('is refused by the CMS: %s', async (href) => {
    expect(await isTaken(href)).toEqual([false, false]);
  });
});
