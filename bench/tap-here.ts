import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { brotliCompressSync } from 'node:zlib';
import type { Page } from 'playwright-core';

/** A position on the globe, in degrees. */
export interface Position {
  latitude: number;
  longitude: number;
}

/** What a tap on 現在地から fetched. */
export interface Tap {
  /** Data files, in bytes as a host sends them (brotli, best quality). */
  bytes: number;
  files: number;
}

const packed = new Map<string, number>();

function packedSize(path: string): number {
  const known = packed.get(path);
  if (known !== undefined) return known;
  const size = brotliCompressSync(readFileSync(path)).length;
  packed.set(path, size);
  return size;
}

/**
 * Opens the finder anew at a position, taps 現在地から and waits for ten cards.
 * @param site folder of the built site that the page's server serves
 */
export async function tapHere(page: Page, site: string, position: Position): Promise<Tap> {
  const asked = new Set<string>();
  const note = (request: { url(): string }): void => {
    const { pathname } = new URL(request.url());
    if (pathname.startsWith('/finder/')) asked.add(pathname);
  };
  await page.context().setGeolocation(position);
  await page.goto('/hubs/');
  page.on('request', note);
  await page.locator('[data-do=here] button').click();
  await page.locator('hub-finder [data-part=body] ol > li').nth(9).waitFor();
  page.off('request', note);
  const sizes = [...asked].map((path) => packedSize(join(site, path)));
  return { bytes: sizes.reduce((sum, size) => sum + size, 0), files: sizes.length };
}
