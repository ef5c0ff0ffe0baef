import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { decodeHTML } from 'entities';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { cueNodes } from '../../src/domain/webvtt/cue-nodes.ts';
import type { CueNode } from '../../src/domain/webvtt/cue-node.ts';
import { parseWebVtt } from '../../src/domain/webvtt/parse-web-vtt.ts';
import type { WebVttCue } from '../../src/domain/webvtt/web-vtt.ts';
import { launchBrowser } from '../chromium.ts';

/** The odd and broken files beside the parser, read by a browser as well: it knows the standard. */
const folder = join(import.meta.dirname, '../../src/domain/webvtt/fixtures');
const files = readdirSync(folder);

let browser: Browser;
let page: Page;

beforeAll(async () => {
  browser = await launchBrowser();
  page = await browser.newPage();
  await page.route('**/*', (route) => {
    const name = decodeURIComponent(new URL(route.request().url()).pathname.slice(1));
    return files.includes(name)
      ? route.fulfill({ contentType: 'text/vtt', body: readFileSync(join(folder, name)) })
      : route.fulfill({ contentType: 'text/html', body: '<!doctype html><video></video>' });
  });
  await page.goto('http://localhost/');
});
afterAll(() => browser.close());

/** What the browser makes of a file; runs there. */
const readTrack = (src: string) =>
  new Promise((resolve) => {
    const track = document.createElement('track');
    const read = () => {
      const cues = [...(track.track.cues ?? [])] as VTTCue[];
      resolve(
        cues.map((cue) => ({
          id: cue.id,
          start: cue.startTime,
          end: cue.endTime,
          text: cue.text,
          words: cue.getCueAsHTML().textContent,
          vertical: cue.vertical,
          line: cue.line,
          snapToLines: cue.snapToLines,
          position: cue.position,
          size: cue.size,
          align: cue.align,
        })),
      );
    };
    track.addEventListener('load', read);
    track.addEventListener('error', () => {
      resolve([]);
    });
    track.src = src;
    document.querySelector('video')?.append(track);
    track.track.mode = 'hidden';
  });

const wordsIn = (nodes: readonly CueNode[]): string =>
  nodes
    .map((node) => (typeof node === 'string' ? node : 'time' in node ? '' : wordsIn(node.children)))
    .join('');

/** Our cue in the words of the browser's interface (WebVTT, 8.1); Chromium's has no `lineAlign`. */
const asTrack = ({ id, start, end, text, settings }: WebVttCue) => ({
  id,
  start,
  end,
  text,
  words: wordsIn(cueNodes(text, decodeHTML)),
  vertical: settings.vertical ?? '',
  line: settings.line?.value ?? 'auto',
  snapToLines: settings.line?.isPercentage !== true,
  position: settings.position?.value ?? 'auto',
  size: settings.size ?? 100,
  align: settings.align ?? 'center',
});

/** Where Chromium is behind the standard; our reading of these is tested beside the parser. */
const BEHIND = [
  // It gives the number in the header to the cue below; the standard leaves it to the header (6.1).
  'header-with-number.vtt',
  // It knows no alignment behind a comma, and drops the whole setting.
  'settings-all.vtt',
  // It takes `line:5.`, where the standard wants a digit behind the point (6.3).
  'settings-wrong-line.vtt',
];

it.each(files.filter((name) => !BEHIND.includes(name)))(
  '%s is read as the browser reads it',
  async (name) => {
    const ours = parseWebVtt(readFileSync(join(folder, name), 'utf8')).cues.map(asTrack);
    // A list of cues in a browser is in the order of their times.
    const inOrder = ours.toSorted((a, b) => a.start - b.start || b.end - a.end);
    expect(inOrder).toEqual(await page.evaluate(readTrack, `/${encodeURIComponent(name)}`));
  },
);
