import { cp, mkdir, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { launchBrowser } from '../chromium.ts';
import { axeFindings } from './search-visit.ts';
import { startDevServer } from './dev-server.ts';
import { startVisits } from './visits.ts';

/*
 * No case study of the content has a video of YouTube or Vimeo yet. So pages of two that were made
 * up are asked of the development server, and stand-ins answer for the services, as no test may ask
 * them: what is proved is what the page asks for, and when, and what it says to the player and
 * understands of it; not that the services play.
 */
const root = join(import.meta.dirname, '../..');
const CONTENT_ROOT = '.tmp/framed';
const CAPTIONS = `WEBVTT

00:00.000 --> 00:05.000
はじめに、ごあいさつをします。

00:41.500 --> 00:46.000
おふろの温度をたしかめます。

01:23.000 --> 01:28.000
タオルの上に寝かせます。
`;
const VIDEOS = {
  youtube: 'https://youtu.be/abcdefghijk',
  vimeo: 'https://vimeo.com/123456789',
};
const study = (id: string, address: string): string => `---
id: ${id}
title: 見本：${id}の動画
organisation: 見本の団体
summary: 試すための見本です。
stages:
  - pregnancy
themes:
  - courses
video:
  url: ${address}
  captions:
    ja: ../media/framed.vtt
source: 見本
sample: true
---

見本です。
`;

/** A player that says where it is, and plays from where it is told to, as the services' do. */
const PLAYER = `<!doctype html><title>player</title><p id="said"></p><script>
const tell = (message) => parent.postMessage(JSON.stringify(message), '*');
addEventListener('message', ({ data, origin }) => {
  const { event, func, args, method, value } = JSON.parse(data);
  document.title += ' ' + (func ?? method ?? event);
  const isYoutube = location.host.includes('youtube');
  if (isYoutube && event === 'listening') tell({ event: 'infoDelivery', info: { currentTime: 42 } });
  if (isYoutube && func === 'seekTo') tell({ event: 'infoDelivery', info: { currentTime: args[0] } });
  if (!isYoutube && method === 'addEventListener') tell({ event: value, data: { seconds: 42 } });
  if (!isYoutube && method === 'setCurrentTime') tell({ event: 'timeupdate', data: { seconds: value } });
});
</script>`;

let dev: Awaited<ReturnType<typeof startDevServer>>;
let browser: Browser;

beforeAll(async () => {
  const folder = join(root, CONTENT_ROOT, 'content');
  await rm(folder, { recursive: true, force: true });
  await mkdir(join(root, CONTENT_ROOT), { recursive: true });
  await cp(join(root, 'content'), folder, { recursive: true });
  await writeFile(join(folder, 'media/framed.vtt'), CAPTIONS);
  for (const [id, address] of Object.entries(VIDEOS)) {
    await writeFile(join(folder, `cases/${id}.md`), study(id, address));
  }
  [dev, browser] = await Promise.all([
    startDevServer({ CONTENT_ROOT, CACHE_DIR: '.tmp/framed-cache' }),
    launchBrowser(),
  ]);
});

afterAll(async () => {
  await Promise.all([browser.close(), dev.stop()]);
  await rm(join(root, CONTENT_ROOT), { recursive: true, force: true });
});

/** A page with all that it asks of others; they answer with `player`. */
async function open(path: string, player = PLAYER): Promise<[Page, string[]]> {
  const page = await browser.newPage({ viewport: { width: 390, height: 844 } });
  page.setDefaultTimeout(30_000);
  const asked: string[] = [];
  await page.route(
    ({ origin }) => origin !== dev.origin,
    async (route) => {
      asked.push(route.request().url());
      await route.fulfill({ contentType: 'text/html', body: player });
    },
  );
  await page.goto(dev.origin + path, { waitUntil: 'networkidle' });
  return [page, asked];
}

const poster = (page: Page) => page.getByRole('link', { name: 'の動画を見る' });
const frame = (page: Page) => page.locator('iframe');
const current = (page: Page) => page.locator('.transcript [aria-current=true]');

describe.each([
  ['youtube', 'YouTube', 'https://www.youtube-nocookie.com/embed/abcdefghijk?', 'start='],
  ['vimeo', 'Vimeo', 'https://player.vimeo.com/video/123456789?dnt=1', '#t='],
])('a video of %s', (id, service, address, at) => {
  test('is a link that says whose it is, and asks them for nothing', async () => {
    const [page, asked] = await open(`/cases/${id}/`);
    await page.mouse.wheel(0, 2_000);
    await page.waitForLoadState('networkidle');
    expect(asked).toEqual([]);
    expect(await poster(page).textContent()).toContain(`${service}の動画を見る`);
    expect(await page.getByText(`この動画は${service}にあります`).isVisible()).toBe(true);
    expect(await poster(page).getAttribute('href')).toMatch(
      /^https:\/\/(?:www\.youtube|vimeo)\.com/,
    );
    await page.close();
  });

  test.each([320, 1280])('has nothing for axe to find, or too wide, at %i px', async (width) => {
    const [page] = await open(`/cases/${id}/`);
    await page.setViewportSize({ width, height: 844 });
    expect(await axeFindings(page)).toEqual([]);
    await poster(page).click();
    await frame(page).waitFor();
    expect(await axeFindings(page)).toEqual([]);
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(width);
    await page.close();
  });

  test('is played in its place, from the moment in the address, once it is asked for', async () => {
    const [page, asked] = await open(`/cases/${id}/#t=1:23`);
    expect(asked).toEqual([]);
    await poster(page).click();
    await frame(page).waitFor();
    expect(await frame(page).getAttribute('src')).toContain(address);
    expect(await frame(page).getAttribute('src')).toContain(`${at}83`);
    expect(await frame(page).getAttribute('title')).not.toBe('');
    expect(await poster(page).count()).toBe(0);
    expect(await page.evaluate(() => document.activeElement?.localName)).toBe('iframe');
    await page.close();
  });

  test('tells where it is, and goes where it is told', async () => {
    const [page] = await open(`/cases/${id}/`);
    await poster(page).click();
    await expect.poll(() => current(page).textContent()).toContain('おふろの温度');
    const before = await frame(page).getAttribute('src');
    await page.locator('.transcript').getByRole('link', { name: '1:23' }).click();
    await expect.poll(() => current(page).textContent()).toContain('タオル');
    expect(await frame(page).getAttribute('src')).toBe(before);
    await page.close();
  });

  test('is loaded anew at a moment where its player does not talk', async () => {
    const [page] = await open(`/cases/${id}/`, '<p>silent</p>');
    await page.locator('.transcript').getByRole('link', { name: '0:41' }).click();
    await expect.poll(() => frame(page).getAttribute('src')).toContain(`${at}41`);
    await page.locator('.transcript').getByRole('link', { name: '1:23' }).click();
    await expect.poll(() => frame(page).getAttribute('src')).toContain(`${at}83`);
    await page.close();
  });
});

test('the policy of a case study’s page lets it frame these two, and nobody else', async () => {
  const visits = await startVisits();
  const page = await visits.newPage();
  const framed: string[] = [];
  await page.route(
    ({ origin }) => origin !== visits.origin,
    async (route) => {
      framed.push(new URL(route.request().url()).host);
      await route.fulfill({ contentType: 'text/html', body: '<p>player</p>' });
    },
  );
  for (const path of ['/cases/sample-video/', '/reports/2024-action-plan/']) {
    await page.goto(visits.origin + path);
    await page.evaluate(() => {
      for (const host of ['www.youtube-nocookie.com', 'player.vimeo.com', 'www.youtube.com']) {
        const frame = document.createElement('iframe');
        frame.src = `https://${host}/`;
        document.body.append(frame);
      }
    });
    await page.waitForTimeout(500);
  }
  expect(framed.toSorted()).toEqual(['player.vimeo.com', 'www.youtube-nocookie.com']);
  await page.close();
  await visits.close();
});
