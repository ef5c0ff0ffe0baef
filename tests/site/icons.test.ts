import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import sharp from 'sharp';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { parse } from 'yaml';
import { serve } from '../../src/commands/serve.ts';
import type { Site } from '../../src/schema/site.ts';
import { listPages, siteFolder } from './pages.ts';

const CONTENT = join(process.env.CONTENT_ROOT ?? '.', 'content/site.yml');
const TYPES: Readonly<Record<string, string>> = {
  ico: 'image/x-icon',
  svg: 'image/svg+xml',
  png: 'image/png',
  webmanifest: 'application/manifest+json',
};

interface Manifest {
  name: string;
  short_name: string;
  start_url: string;
  icons: { src: string; sizes: string; type: string }[];
}

let site: Awaited<ReturnType<typeof serve>>;
let manifest: Manifest;

const answerOf = (path: string): Promise<Response> => fetch(site.url + path);

beforeAll(async () => {
  site = await serve({ dir: siteFolder, port: 0 });
  manifest = (await (await answerOf('/manifest.webmanifest')).json()) as Manifest;
});

afterAll(() => site.close());

it('every page names the icons and the manifest, and the server sends them as what they are', async () => {
  const linked = listPages()
    .map(({ file }) => readFileSync(file, 'utf8'))
    .filter((html) => html.includes('property="og:title"'))
    .map((html) =>
      [...html.matchAll(/<link rel="(?:icon|apple-touch-icon|manifest)" href="([^"]+)"/g)].map(
        ([, href = '']) => href,
      ),
    );
  const paths = linked[0] ?? [];
  expect(paths).toEqual([
    '/favicon.ico',
    '/favicon.svg',
    '/apple-touch-icon.png',
    '/manifest.webmanifest',
  ]);
  expect(linked.filter((own) => own.join() !== paths.join())).toEqual([]);
  for (const path of paths) {
    const answer = await answerOf(path);
    const type = TYPES[path.split('.').at(-1) ?? ''] ?? '';
    expect([path, answer.status, answer.headers.get('content-type')]).toEqual([
      path,
      200,
      expect.stringContaining(type),
    ]);
  }
});

it('the manifest names the site as its content does', () => {
  const { name, shortName } = parse(readFileSync(CONTENT, 'utf8')) as Site;
  expect(manifest).toMatchObject({ name, short_name: shortName, start_url: '/' });
});

it('the manifest’s icons are there, in the sizes that it tells', async () => {
  expect(manifest.icons.map(({ sizes }) => sizes)).toEqual(
    expect.arrayContaining(['192x192', '512x512']),
  );
  for (const { src, sizes, type } of manifest.icons) {
    const answer = await answerOf(src);
    expect(answer.headers.get('content-type')).toBe(type);
    const { width, height } = await sharp(Buffer.from(await answer.arrayBuffer())).metadata();
    expect([src, sizes]).toEqual([src, sizes === 'any' ? 'any' : `${width}x${height}`]);
  }
});
