import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { brotliCompressSync } from 'node:zlib';
import type { BrowserContextOptions, Locator, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { listPages, siteFolder } from './pages.ts';
import { axeFindings, visitSearch } from './search-visit.ts';
import { addressOf, startVisits, type Visits } from './visits.ts';

/** The sample: 75 seconds without sound, with captions in two languages and four chapters. */
const PAGE = '/cases/sample-video/';
/** Said at 0:20, in the video only. */
const SAID = '呼び鈴を鳴らして';
const SAID_AT = 20;

let visits: Visits;

beforeAll(async () => {
  visits = await startVisits();
});

afterAll(() => visits.close());

async function open(hash = '', options?: BrowserContextOptions): Promise<Page> {
  const page = await visits.newPage({ viewport: { width: 390, height: 844 }, ...options });
  page.setDefaultTimeout(10_000);
  await page.goto(visits.origin + PAGE + hash);
  return page;
}

interface State {
  time: number;
  isPlaying: boolean;
  speed: number;
  isMuted: boolean;
  /** Languages of the captions that are shown. */
  captions: string[];
  /** What the shown captions say now. */
  caption: string;
}

const stateOf = (page: Page): Promise<State> =>
  page.locator('video').evaluate((video: HTMLVideoElement) => {
    const shown = [...video.textTracks].filter(({ mode }) => mode === 'showing');
    return {
      time: video.currentTime,
      isPlaying: !video.paused,
      speed: video.playbackRate,
      isMuted: video.muted,
      captions: shown.map(({ language }) => language),
      caption: shown
        .flatMap(({ activeCues }) => [...(activeCues ?? [])])
        .map((cue) => (cue as VTTCue).text)
        .join(''),
    };
  });

/** Waits until the video has come to between `from` and `to` seconds. */
const expectTime = (page: Page, from: number, to: number) =>
  expect
    .poll(async () => (await stateOf(page)).time, { timeout: 10_000 })
    .toSatisfy((time: number) => time >= from - 0.01 && time <= to + 0.01);

const sentence = (page: Page, words: string): Locator =>
  page.locator('.transcript p').filter({ hasText: words });
const current = (page: Page): Locator => page.locator('.transcript [aria-current=true]');
const hashOf = async (page: Page): Promise<string> => (await addressOf(page)).hash;
const play = (page: Page): Promise<void> =>
  page.locator('video').evaluate((video: HTMLVideoElement) => video.play());
/** Whether something lies in the view, below the video where that hangs over the text. */
const isSeen = (one: Locator): Promise<boolean> =>
  one.evaluate((element) => {
    const { top, bottom } = element.getBoundingClientRect();
    const player = document.querySelector('[data-part=player]')?.getBoundingClientRect();
    return top >= Math.max(0, (player?.bottom ?? 0) - 1) && bottom <= innerHeight;
  });

describe('the video', () => {
  test('waits to be played, and then does', async () => {
    const page = await open();
    expect(await stateOf(page)).toMatchObject({ time: 0, isPlaying: false });
    await play(page);
    await expectTime(page, 0.5, 10);
    const { width, height } = await page
      .locator('video')
      .evaluate(({ videoWidth, videoHeight }: HTMLVideoElement) => ({
        width: videoWidth,
        height: videoHeight,
      }));
    expect([width, height]).toEqual([1280, 720]);
    const frames = await page
      .locator('video')
      .evaluate((video: HTMLVideoElement) => video.getVideoPlaybackQuality().totalVideoFrames);
    expect(frames).toBeGreaterThan(1);
  });

  test('is sent in pieces, so that it can begin anywhere', async () => {
    const page = await open();
    const answers: number[] = [];
    page.on('response', (response) => {
      if (response.url().endsWith('.mp4')) answers.push(response.status());
    });
    await page.locator('video').evaluate((video: HTMLVideoElement) => {
      video.currentTime = 70;
    });
    await expectTime(page, 70, 70);
    const source = await page.locator('video source').getAttribute('src');
    const part = await fetch(visits.origin + (source ?? ''), {
      headers: { Range: 'bytes=100-199' },
    });
    expect(part.status).toBe(206);
    expect(part.headers.get('content-range')).toMatch(/^bytes 100-199\/\d+$/);
    expect(answers.filter((status) => status !== 206)).toEqual([]);
  });

  test('shows its captions at once, in the language that is chosen, or none', async () => {
    const page = await open(`#t=${SAID_AT + 1}`);
    await expect.poll(async () => (await stateOf(page)).caption).toContain(SAID);
    expect((await stateOf(page)).captions).toEqual(['ja']);
    await page.getByLabel('字幕').selectOption('English');
    await expect.poll(async () => (await stateOf(page)).caption).toMatch(/[a-z]/);
    expect((await stateOf(page)).captions).toEqual(['en']);
    await page.getByLabel('字幕').selectOption('なし');
    expect((await stateOf(page)).captions).toEqual([]);
    // The browser's own menu can do so as well.
    await page.locator('video').evaluate((video: HTMLVideoElement) => {
      const [track] = video.textTracks;
      if (track) track.mode = 'showing';
    });
    await expect.poll(() => page.getByLabel('字幕').inputValue()).toBe('ja');
  });

  test('plays at other speeds', async () => {
    const page = await open();
    await page.getByLabel('速さ').selectOption('1.5倍');
    expect((await stateOf(page)).speed).toBe(1.5);
    await page.locator('video').evaluate((video: HTMLVideoElement) => {
      video.playbackRate = 2;
    });
    await expect.poll(() => page.getByLabel('速さ').inputValue()).toBe('2');
  });

  test('is worked by keys while the player has the focus, and only then', async () => {
    // Without motion, so that the page stays where it is.
    const page = await open('#t=30', { reducedMotion: 'reduce' });
    await page.keyboard.press('l');
    expect((await stateOf(page)).time).toBeCloseTo(30, 2);
    const player = page.getByRole('group', { name: '動画プレーヤー' });
    await player.focus();
    for (const [key, time] of [
      ['l', 40],
      ['j', 30],
      ['ArrowRight', 35],
      ['ArrowLeft', 30],
    ] as const) {
      await player.press(key);
      expect((await stateOf(page)).time).toBeCloseTo(time, 2);
    }
    await player.press('m');
    expect((await stateOf(page)).isMuted).toBe(true);
    await player.press('c');
    expect((await stateOf(page)).captions).toEqual(['en']);
    const before = await page.evaluate(() => scrollY);
    await player.press(' ');
    expect((await stateOf(page)).isPlaying).toBe(true);
    await player.press('k');
    expect((await stateOf(page)).isPlaying).toBe(false);
    expect(await page.evaluate(() => scrollY)).toBe(before);
    // The browser's own keys are the browser's.
    await player.press('Control+l');
    expect((await stateOf(page)).time).toBeLessThan(35);
  });
});

describe('moments', () => {
  test.each([
    [`#t=${SAID_AT}`, SAID_AT],
    ['#t=0:21', 21],
    ['#t=21.5', 21.5],
    [`?t=${SAID_AT}`, SAID_AT],
  ])('%s opens there, with the sentence in sight, and does not play', async (hash, time) => {
    const page = await open(hash);
    await expectTime(page, time, time);
    expect(await current(page).textContent()).toContain(SAID);
    await expect.poll(() => isSeen(current(page))).toBe(true);
    expect(await isSeen(page.locator('video'))).toBe(false);
    await expect
      .poll(() => page.locator('video').evaluate((one) => one.getBoundingClientRect().top))
      .toBeGreaterThanOrEqual(0);
    expect((await stateOf(page)).isPlaying).toBe(false);
  });

  test('where one sentence ends and the next begins, the next alone is the caption', async () => {
    const page = await open(`#t=${SAID_AT}`);
    await expectTime(page, SAID_AT, SAID_AT);
    const count = (): Promise<number> =>
      page
        .locator('video')
        .evaluate((video: HTMLVideoElement) => video.textTracks[0]?.activeCues?.length ?? 0);
    await expect.poll(count).toBe(1);
    expect((await stateOf(page)).caption).toContain(SAID);
  });

  test.each(['#t=', '#t=abc', '#t=%E0%A4%A', '#transcript'])('%s is no moment', async (hash) => {
    const page = await open(hash);
    await page.locator('[data-tools]:visible').first().waitFor();
    expect((await stateOf(page)).time).toBe(0);
    expect(await current(page).count()).toBe(0);
  });

  test('a sentence plays from its time by its words and by its link, and back leads back', async () => {
    const page = await open();
    await sentence(page, SAID).locator('> span').click();
    await expectTime(page, SAID_AT, SAID_AT + 4);
    expect(await stateOf(page)).toMatchObject({ isPlaying: true });
    expect(await hashOf(page)).toBe(`#t=${SAID_AT}`);
    expect(await current(page).textContent()).toContain(SAID);
    await page.locator('video').evaluate((video: HTMLVideoElement) => {
      video.pause();
    });
    await page.getByRole('link', { name: '0:41' }).focus();
    await page.keyboard.press('Enter');
    await expectTime(page, 41.5, 46);
    await page.locator('video').evaluate((video: HTMLVideoElement) => {
      video.pause();
    });
    await page.goBack();
    await expectTime(page, SAID_AT, SAID_AT);
    expect((await stateOf(page)).isPlaying).toBe(false);
  });

  test('words that are marked to be copied play nothing', async () => {
    const page = await open('', { reducedMotion: 'reduce' });
    const words = sentence(page, SAID).locator('> span');
    await words.scrollIntoViewIfNeeded();
    const box = await words.boundingBox();
    if (!box) throw new Error('no words');
    await page.mouse.move(box.x + 4, box.y + 20);
    await page.mouse.down();
    await page.mouse.move(box.x + 100, box.y + 20, { steps: 4 });
    await page.mouse.up();
    expect(await page.evaluate(() => getSelection()?.toString())).not.toBe('');
    expect(await stateOf(page)).toMatchObject({ time: 0, isPlaying: false });
    expect(await hashOf(page)).toBe('');
  });

  test('a chapter plays from its beginning', async () => {
    const page = await open();
    await page.locator('.chapters').getByRole('link', { name: '遊びながら相談する' }).click();
    await expectTime(page, 37, 42);
    expect(await hashOf(page)).toBe('#t=37');
  });

  test('its link can be copied, with the time that is played', async () => {
    const page = await open('#t=41.5');
    await page.context().grantPermissions(['clipboard-read', 'clipboard-write']);
    await page.getByRole('button', { name: 'この場面のリンクをコピー' }).click();
    await page.getByText('この場面のリンクをコピーしました').waitFor();
    expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(
      `${visits.origin}${PAGE}#t=41`,
    );
  });

  test('where it cannot be copied, it stands in the address', async () => {
    const page = await open('#t=41.5');
    await page.evaluate(() => {
      Object.defineProperty(navigator, 'clipboard', { value: undefined });
    });
    await page.getByRole('button', { name: 'この場面のリンクをコピー' }).click();
    await page.getByText('自動でコピーできませんでした').waitFor();
    expect(await hashOf(page)).toBe('#t=41');
  });

  test('a search for a word that is only said leads there', async () => {
    const html = readFileSync(join(siteFolder, PAGE, 'index.html'), 'utf8');
    const [, before = ''] = html.split('<main');
    expect(before.split('class="transcript"')[0]).not.toContain(SAID);
    const { page, results } = await visitSearch(visits, `?q=${encodeURIComponent(SAID)}`);
    const part = page.locator('[data-part=parts] a').first();
    expect(await part.textContent()).toContain('0:20');
    expect(await part.getAttribute('href')).toBe(`${PAGE}#t=${SAID_AT}`);
    await results.first().click();
    await expectTime(page, SAID_AT, SAID_AT);
    await expect.poll(() => isSeen(current(page))).toBe(true);
  });
});

describe('the words', () => {
  test('follow the video while they are read, but take nobody along who reads elsewhere', async () => {
    const page = await open('', { viewport: { width: 390, height: 640 } });
    await sentence(page, SAID).locator('> span').click();
    const far = sentence(page, 'ふだんの暮らし').or(page.locator('.transcript p').last());
    expect(await isSeen(far.last())).toBe(false);
    await page.locator('video').evaluate((video: HTMLVideoElement) => {
      video.playbackRate = 16;
    });
    await expect
      .poll(async () => (await isSeen(current(page))) && (await stateOf(page)).time > 60, {
        timeout: 15_000,
      })
      .toBe(true);
    await page.locator('video').evaluate((video: HTMLVideoElement) => {
      video.playbackRate = 1;
      video.currentTime = 5;
    });
    await page.evaluate(() => {
      scrollTo({ top: 0, behavior: 'instant' });
    });
    await page.waitForTimeout(300);
    const before = await page.evaluate(() => scrollY);
    await page.locator('video').evaluate((video: HTMLVideoElement) => {
      video.currentTime = 42;
      return video.play();
    });
    await expect.poll(() => current(page).textContent()).toContain('はい');
    expect(await page.evaluate(() => scrollY)).toBe(before);
  });

  test('stand still where less motion is asked for, until somebody wants them to follow', async () => {
    const page = await open('', { reducedMotion: 'reduce' });
    const follow = page.getByLabel('動画に合わせて');
    expect(await follow.isChecked()).toBe(false);
    const moving = await open();
    expect(await moving.getByLabel('動画に合わせて').isChecked()).toBe(true);
  });

  test('have chapters and speakers as headings, and every moment once as an id', async () => {
    const page = await open('', { javaScriptEnabled: false });
    const headings = await page.locator('.transcript :is(h2, h3, h4)').allInnerTexts();
    expect(headings.join('\n')).toMatch(/文字で読む[^]*はじめて来た日[^]*職員役（見本）/);
    const ids = await page.locator('[id^="t="]').evaluateAll((all) => all.map(({ id }) => id));
    expect(ids.length).toBeGreaterThan(10);
    expect(new Set(ids).size).toBe(ids.length);
  });

  test('come as files: a text, and the captions of each language', async () => {
    const page = await open('', { javaScriptEnabled: false });
    const links = page.locator('.files a');
    expect(await links.count()).toBe(3);
    const texts = await Promise.all(
      (await links.evaluateAll((all) => all.map((one) => (one as HTMLAnchorElement).href))).map(
        async (href) => (await fetch(href)).text(),
      ),
    );
    expect(texts[0]).toContain(`0:20 入口の${SAID}`);
    expect(texts[1]).toMatch(/^WEBVTT/);
    expect(texts[2]).toMatch(/^WEBVTT/);
  });
});

describe('without JavaScript', () => {
  test('all but playing from a sentence is there, and a moment leads to its sentence', async () => {
    const page = await open(`#t=${SAID_AT}`, { javaScriptEnabled: false });
    expect(await page.locator('[data-tools]:visible').count()).toBe(0);
    expect(await sentence(page, SAID).isVisible()).toBe(true);
    await expect.poll(() => isSeen(sentence(page, SAID))).toBe(true);
    for (const name of ['controls', 'playsinline']) {
      expect(await page.locator('video').getAttribute(name)).toBe('');
    }
    expect(await page.locator('video').getAttribute('autoplay')).toBeNull();
    expect(await page.locator('track[default]').getAttribute('srclang')).toBe('ja');
  });

  test('a case study without a video says so, and brings nothing of the player', async () => {
    const page = await visits.newPage({ javaScriptEnabled: false });
    for (const path of ['/cases/cocomi/', '/cases/harmony/']) {
      await page.goto(visits.origin + path);
      expect(await page.getByText('動画は準備中です').isVisible()).toBe(true);
      expect(
        await page.locator('case-video, [src*="case-video"], [href*="case-video"]').count(),
      ).toBe(0);
    }
  });
});

describe('bytes', () => {
  const scriptOf = (file: string): string | undefined =>
    /src="(\/_astro\/case-video[^"]+)"/.exec(readFileSync(file, 'utf8'))?.[1];

  test('the script has at most 8,000 bytes, brotli, and only pages with a video ask for it', () => {
    const asking = listPages().filter(({ file }) => scriptOf(file) !== undefined);
    const showing = listPages().filter(({ file }) =>
      readFileSync(file, 'utf8').includes('<case-video'),
    );
    expect(asking.map(({ path }) => path)).toContain(PAGE);
    expect(asking).toEqual(showing);
    const script = readFileSync(join(siteFolder, scriptOf(asking[0]?.file ?? '') ?? ''));
    expect(brotliCompressSync(script).length).toBeLessThanOrEqual(8_000);
  });

  test('no case study asks another origin for anything before a click', async () => {
    const [page] = await visits.newPages(1);
    const foreign: string[] = [];
    page?.on('request', (request) => {
      const { origin, protocol } = new URL(request.url());
      if (origin !== visits.origin && !['data:', 'blob:'].includes(protocol)) {
        foreign.push(request.url());
      }
    });
    const paths = listPages().map(({ path }) => path);
    await visits.each(
      page ? [page] : [],
      (tab) => tab.waitForLoadState('networkidle'),
      paths.filter((path) => path.startsWith('/cases/')),
    );
    expect(foreign).toEqual([]);
  });
});

test.each([320, 1280])(
  'while it plays, axe finds nothing and nothing is too wide at %i px',
  async (width) => {
    for (const [look, isForced] of [
      [{ colorScheme: 'light' }, false],
      [{ colorScheme: 'dark' }, false],
      [{ forcedColors: 'active' }, true],
    ] as const) {
      const page = await open(`#t=${SAID_AT}`, {
        viewport: { width, height: 844 },
        reducedMotion: 'reduce',
        ...look,
      });
      await page.getByText('キーボードでの操作').click();
      expect(await axeFindings(page, isForced)).toEqual([]);
      expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(width);
      await page.close();
    }
  },
);

test('what is written for machines has the chapters as clips at their moments', async () => {
  const page = await open('', { javaScriptEnabled: false });
  const data = await page
    .locator('script[type="application/ld+json"]')
    .evaluateAll((all) => all.map((one) => JSON.parse(one.textContent) as Record<string, unknown>));
  const video = data.find((one) => one['@type'] === 'VideoObject');
  expect(video).toMatchObject({ duration: 'PT1M15S', inLanguage: 'ja' });
  expect(video?.hasPart).toHaveLength(4);
  expect(JSON.stringify(video?.hasPart)).toContain(`${PAGE}?t=58`);
  expect(video?.potentialAction).toMatchObject({ '@type': 'SeekToAction' });
});
