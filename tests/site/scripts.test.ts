import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { listPages, siteFolder } from './pages.ts';

/** Pages that load a script of their own besides the shared one, each with the reason. */
const WITH_SCRIPT = new Set([
  // Their results are made in the browser.
  '/search/',
  '/hubs/',
  // Its tabs show one way of choosing at a time.
  '/cases/',
]);

/** The page of one hub says what today's hours are by the visitor's clock, can be kept and passed on. */
const HUB_PAGE = /^\/hubs\/\d{5}-[\w-]+\/$/;

/** A case study with a video: its words follow the video, and its moments are links that play. */
const hasVideo = (file: string): boolean => readFileSync(file, 'utf8').includes('<case-video');

/**
 * The opening tags of the scripts that a page loads: neither data that only looks like a script nor
 * what waits in a template.
 */
const scriptsOf = (file: string): string[] =>
  (
    readFileSync(file, 'utf8')
      .replace(/<template\b[\s\S]*?<\/template>/g, '')
      .match(/<script\b[^>]*>/g) ?? []
  ).filter((tag) => !tag.includes('application/ld+json'));

const isShared = (tag: string): boolean =>
  /^<script src="\/_astro\/shared\.[\w-]{8}\.js">$/.test(tag);

/** A page at an old address leads on at once. */
const isRedirect = (file: string): boolean =>
  readFileSync(file, 'utf8').includes('http-equiv="refresh"');

it('only the pages that need one load a script besides the shared one', () => {
  const found = listPages()
    .filter(({ path, file }) => !WITH_SCRIPT.has(path) && !HUB_PAGE.test(path) && !hasVideo(file))
    .filter(({ file }) => scriptsOf(file).some((tag) => !isShared(tag)))
    .map(({ path }) => path);
  expect(found).toEqual([]);
});

it('no page loads more than one script of its own; that of a hub two', () => {
  const found = listPages()
    .filter(({ path, file }) => {
      const own = scriptsOf(file).filter((tag) => !isShared(tag));
      return own.length > (HUB_PAGE.test(path) ? 2 : 1);
    })
    .map(({ path }) => path);
  expect(found).toEqual([]);
});

it('every page loads the shared script once, before its styles, so that nothing is painted yet', () => {
  const found = listPages()
    .filter(({ file }) => !isRedirect(file))
    .filter(({ file }) => {
      const [head = ''] = readFileSync(file, 'utf8').split('</head>');
      const [beforeStyles = ''] = head.split('rel="stylesheet"');
      return scriptsOf(file).filter(isShared).length !== 1 || !beforeStyles.includes('/shared.');
    })
    .map(({ path }) => path);
  expect(found).toEqual([]);
});

it('the CMS does without the shared script', () => {
  const cms = join(siteFolder, 'admin/index.html');
  expect(existsSync(cms)).toBe(true);
  expect(scriptsOf(cms).filter(isShared)).toEqual([]);
});
