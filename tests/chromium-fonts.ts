import { randomUUID } from 'node:crypto';
import { rename, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { browserCache } from './chromium-cache.ts';

const FAMILY = 'Noto Sans JP';
const WEIGHTS = ['400Regular', '700Bold'];

const folder = (weight: string): string =>
  fileURLToPath(
    new URL(`../node_modules/@expo-google-fonts/noto-sans-jp/${weight}`, import.meta.url),
  );

const escapeXml = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');

/** @returns the path of a fontconfig file that knows Noto Sans JP and no other font */
export async function writeFontConfig(): Promise<string> {
  const cache = await browserCache();
  const dirs = WEIGHTS.map((weight) => `  <dir>${escapeXml(folder(weight))}</dir>`);
  const aliases = ['sans-serif', 'serif', 'monospace', 'system-ui'].map(
    (generic) =>
      `  <alias><family>${generic}</family><prefer><family>${FAMILY}</family></prefer></alias>`,
  );
  const path = join(cache, 'fonts.conf');
  // Two runs at once must not read half a file.
  const draft = `${path}.${randomUUID()}`;
  await writeFile(
    draft,
    [
      '<?xml version="1.0"?>',
      '<!DOCTYPE fontconfig SYSTEM "fonts.dtd">',
      '<fontconfig>',
      ...dirs,
      `  <cachedir>${escapeXml(join(cache, 'fontconfig'))}</cachedir>`,
      ...aliases,
      '</fontconfig>',
      '',
    ].join('\n'),
  );
  await rename(draft, path);
  return path;
}
