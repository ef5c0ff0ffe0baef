import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import sharp from 'sharp';
import { launchBrowser } from '../../tests/chromium.ts';
import { chaptersOf } from '../domain/webvtt/chapters-of.ts';
import { muxVideo } from './mux-video.ts';
import { drawScenes, type Scene, type VideoLook } from './sample-video-scenes.ts';
import { reportAndExit } from './user-error.ts';

/**
 * `npm run sample-video`: makes the sample case's silent video and its poster anew, out of the
 * site's own illustrations and the titles in `content/media/sample-video.chapters.vtt`. Run it when
 * one of them has changed, and commit what it has made.
 */
const project = join(import.meta.dirname, '../..');
const read = (path: string): Promise<string> => readFile(join(project, path), 'utf8');

const PICTURES = ['gathering', 'first-visit', 'volunteer', 'pregnancy'];

const LOOK: VideoLook = {
  width: 1280,
  height: 720,
  rate: 12,
  // H.264, Constrained Baseline, level 3.1: every browser plays it.
  codec: 'avc1.42001f',
  bitrate: 160_000,
  keyEvery: 3,
  washes: ['#f6f3ea', '#e2eff3', '#fdf0cf', '#fce6de'],
  ink: '#1d2b29',
  paper: '#fffefa',
  mark: '見本',
};

/** An illustration takes its colours from the page; as a file of its own, it brings them along. */
const withColours = (svg: string, tokens: string): string =>
  svg
    .replace(/<svg[^>]*viewBox="0 0 (\d+) (\d+)"/, '$& width="$1" height="$2"')
    .replace(/<svg[^>]*>/, `$&<style>${tokens}</style>`);

async function readScenes(): Promise<Scene[]> {
  const tokens = (await read('src/styles/tokens.css')).replaceAll(/\/\*[^]*?\*\//g, '');
  const chapters = chaptersOf(await read('content/media/sample-video.chapters.vtt'));
  return Promise.all(
    chapters.map(async ({ start, end, title }, index) => {
      const name = PICTURES[index % PICTURES.length] ?? '';
      const svg = await read(`src/components/ui/illustrations/${name}.svg`);
      return { start, end, title, svg: withColours(svg, tokens) };
    }),
  );
}

async function write(name: string, data: Uint8Array): Promise<void> {
  await writeFile(join(project, 'content/media', name), data);
  console.log(`content/media/${name}（${data.length}バイト）`);
}

try {
  const scenes = await readScenes();
  const browser = await launchBrowser();
  try {
    const page = await browser.newPage();
    // The encoder is there on safe origins only; nothing is fetched from this one.
    await page.route('**/*', (route) =>
      route.fulfill({ contentType: 'text/html', body: '<!doctype html><title>video</title>' }),
    );
    await page.goto('http://localhost/');
    const drawn = await page.evaluate(drawScenes, { scenes, look: LOOK });
    await write('sample-video.mp4', await muxVideo(drawn, LOOK));
    const poster = sharp(Buffer.from(drawn.poster, 'base64')).webp({ quality: 90 });
    await write('sample-video.webp', await poster.toBuffer());
  } finally {
    await browser.close();
  }
} catch (error) {
  reportAndExit(error);
}
