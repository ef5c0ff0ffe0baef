import { globSync, readFileSync, readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { beforeAll, describe, expect, it } from 'vitest';
import { buildSite } from '../../src/commands/build-site.ts';
import {
  KINDS,
  NAMES,
  SHARED,
  addressOf,
  titleOf,
  writeSampleContent,
  type Kind,
} from './sample-content.ts';

const project = join(import.meta.dirname, '../..');
const CONTENT = '.tmp/publication';
const dist = join(project, CONTENT, 'dist');
/** Its entries are listed for editors; what is not public yet has no words there either. */
const CMS_INDEX = 'admin/index.json';

/** Every file of the built site by its path, compressed ones unpacked, in small letters. */
const files = new Map<string, string>();

const pageOf = (address: string): string | undefined => files.get(`${address.slice(1)}index.html`);

/** Files that hold the title of an entry, or of any of a kind. */
const tracesOf = (kind: Kind): string[] =>
  [...files].flatMap(([file, text]) =>
    NAMES.some((name) => text.includes(titleOf(name, kind).toLowerCase())) ? [file] : [],
  );

const inFolders = (addresses: readonly string[]): string[] =>
  addresses.map((address) => `${address.slice(1)}index.html`).toSorted();

const formerOf = (address: string): string => address.replace(/\/$/, '-before/');

function textOf(file: string): string {
  const bytes = readFileSync(join(dist, file));
  const isPacked = bytes[0] === 0x1f && bytes[1] === 0x8b;
  return (isPacked ? gunzipSync(bytes) : bytes).toString('utf8').toLowerCase();
}

beforeAll(async () => {
  await writeSampleContent(join(project, CONTENT));
  await buildSite({
    root: project,
    contentRoot: CONTENT,
    outDir: dist,
    cacheDir: join(project, CONTENT, 'cache'),
    now: new Date('2026-06-30T23:59:00+09:00'),
  });
  for (const file of globSync('**', { cwd: dist })) {
    if (statSync(join(dist, file)).isFile()) files.set(file, textOf(file));
  }
});

describe('a site with entries of every kind in every collection', () => {
  it.each(NAMES)('shows what is published of %s, on its last day as well', (name) => {
    for (const kind of ['shown', 'ending'] as const) {
      expect(pageOf(addressOf(name, kind))).toContain(titleOf(name, kind).toLowerCase());
    }
  });

  it('holds the titles of what is published in its lists, feeds and the search’s files', () => {
    const traces = tracesOf('ending');
    for (const file of ['index.html', 'cases.xml', 'news.xml', 'search/index.html', CMS_INDEX]) {
      expect(traces).toContain(file);
    }
    expect(traces.filter((file) => file.startsWith('pagefind/')).length).toBeGreaterThan(0);
    expect(traces.filter((file) => file.startsWith('data/')).length).toBeGreaterThan(0);
    expect(traces.filter((file) => file.startsWith('finder/')).length).toBeGreaterThan(0);
  });

  it('has no trace of what is not public yet', () => {
    expect(tracesOf('waiting')).toEqual([]);
  });

  it('has no trace of what has expired', () => {
    expect(tracesOf('expired')).toEqual([]);
  });

  it('names what is archived at its own addresses only', () => {
    const addresses = NAMES.map((name) => addressOf(name, 'archived'));
    expect(tracesOf('archived').toSorted()).toEqual(
      [CMS_INDEX, ...inFolders([...addresses, ...addresses.map(formerOf)])].toSorted(),
    );
  });

  it('has the videos, captions and pictures of what is published, and no others', () => {
    const published = readdirSync(join(project, CONTENT, 'content/media'))
      .filter((file) => file === SHARED || /(?:SHOWN|ENDING)ZQ\./.test(file))
      .map((file) => file.replace(/\.[^.]*$/, '').toLowerCase());
    const built = [...files.keys()].filter((file) => /^_astro\/zq/i.test(file));
    const names = built.map(
      (file) => /^_astro\/(zq\w+zq(?:\.(?:ja|chapters))?)\./i.exec(file)?.[1],
    );
    expect([...new Set(names.map((name) => name?.toLowerCase()))].toSorted()).toEqual(
      [...new Set(published)].toSorted(),
    );
    // Pictures are made anew; what editors uploaded is not there beside them.
    expect(built.filter((file) => file.endsWith('.png'))).toEqual([]);
    expect(built.filter((file) => file.endsWith('.mp4'))).toHaveLength(2);
  });

  it.each(NAMES)('says at the address of an archived entry of %s that it has ended', (name) => {
    const page = pageOf(addressOf(name, 'archived'));
    expect(page).toContain('このページは公開を終えました');
    expect(page).toContain('<meta name="robots" content="noindex"');
    expect(page).not.toContain('data-pagefind-body');
  });

  it.each(NAMES)('leads from a replaced entry of %s to the page in its place', (name) => {
    const address = addressOf(name, 'replaced');
    for (const old of [address, formerOf(address)]) {
      expect(pageOf(old)).toContain(
        `<meta http-equiv="refresh" content="0; url=${addressOf(name, 'shown')}">`,
      );
    }
    expect(tracesOf('replaced')).toEqual([CMS_INDEX]);
  });

  it.each(['waiting', 'expired'] as const)('has no page at the addresses of %s entries', (kind) => {
    for (const address of NAMES.map((name) => addressOf(name, kind))) {
      expect([pageOf(address), pageOf(formerOf(address))]).toEqual([undefined, undefined]);
    }
  });

  it('lists in its sitemap what is published, and nothing else', () => {
    const sitemap = [...files].find(([file]) => /^sitemap-\d+\.xml$/.test(file))?.[1] ?? '';
    for (const name of NAMES) {
      for (const kind of Object.keys(KINDS) as Kind[]) {
        const isListed = sitemap.includes(`${addressOf(name, kind)}</loc>`);
        expect({ name, kind, isListed }).toEqual({
          name,
          kind,
          isListed: kind === 'shown' || kind === 'ending',
        });
      }
    }
    expect(sitemap).not.toContain('/admin/');
  });

  it('links nowhere where there is no page', () => {
    const gone = NAMES.flatMap((name) => [addressOf(name, 'waiting'), addressOf(name, 'expired')]);
    const links = [...files]
      .filter(([file]) => file.endsWith('.html'))
      .flatMap(([, text]) => [...text.matchAll(/href="([^"]*)"/g)].map(([, href]) => href));
    expect(links.length).toBeGreaterThan(0);
    expect(links.filter((href) => gone.includes(href ?? ''))).toEqual([]);
    // What it said stays as words.
    expect(pageOf(addressOf('pages', 'shown'))).toContain('campaignsのwaitingへ');
    expect(pageOf(addressOf('pages', 'shown'))).not.toContain('>campaignsのwaitingへ</a>');
    expect(pageOf(addressOf('pages', 'shown'))).toContain('>campaignsのendingへ</a>');
  });
});
