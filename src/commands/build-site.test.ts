import { existsSync, readFileSync, readdirSync, rmSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { SITE, fakeProject, write } from '../../tests/fake-project.ts';
import { buildSite } from './build-site.ts';

vi.setConfig({ testTimeout: 30_000 });

let root = '';
let outDir = '';
const build = (signal?: AbortSignal) =>
  buildSite({ root, contentRoot: '.site/tree', outDir, cacheDir: join(root, 'cache'), signal });
const failure = (): Promise<string> =>
  build().then(
    () => 'did not fail',
    (error: unknown) => (error as Error).message,
  );
const pageOf = (folder: string): Record<string, unknown> =>
  JSON.parse(readFileSync(join(folder, 'index.html'), 'utf8').replace(/^<.*?>/, '')) as Record<
    string,
    unknown
  >;

beforeEach(() => {
  root = fakeProject();
  outDir = join(root, '.site/dist');
});
afterEach(() => {
  rmSync(root, { recursive: true });
});

describe('a build that ends well', () => {
  it('has told Astro what to read, where to write and what to keep', async () => {
    await build();
    expect(pageOf(outDir)).toMatchObject({
      args: ['build'],
      cwd: root,
      CONTENT_ROOT: '.site/tree',
      CACHE_DIR: join(root, 'cache'),
      ASTRO_TELEMETRY_DISABLED: '1',
    });
  });

  it('is made aside and then takes the place of the old site, whole', async () => {
    write(join(outDir, 'old.html'), '前のページ');
    await build();
    expect(pageOf(outDir).OUT_DIR).not.toBe(outDir);
    expect(readdirSync(outDir)).toEqual(['index.html', 'pagefind']);
    expect(readdirSync(dirname(outDir))).toEqual(['dist', 'tree']);
  });

  it('holds nothing of earlier builds that were broken off', async () => {
    write(join(outDir, 'old.html'), '前のページ');
    write(join(`${outDir}.next`, 'half.html'), '途中');
    write(join(`${outDir}.old`, 'older.html'), '前の前のページ');
    await build();
    expect(readdirSync(outDir)).toEqual(['index.html', 'pagefind']);
    expect(readdirSync(dirname(outDir))).toEqual(['dist', 'tree']);
  });
});

describe('a build that fails', () => {
  beforeEach(() => {
    write(join(root, 'mode'), 'wrong');
  });

  it('leaves the old site as it was', async () => {
    write(join(outDir, 'old.html'), '前のページ');
    await failure();
    expect(readdirSync(outDir)).toEqual(['old.html']);
    expect(readFileSync(join(outDir, 'old.html'), 'utf8')).toBe('前のページ');
  });

  it('makes no site where there was none', async () => {
    await failure();
    expect(existsSync(outDir)).toBe(false);
  });

  it('tells the end of the log, where the fault stands, and not all the pages before', async () => {
    const lines = (await failure()).split('\n');
    expect(lines).toContain('このページを組み立てられません。');
    expect(lines).toContain('ページ60');
    expect(lines).not.toContain('ページ1');
  });
});

it('content with mistakes is not built: all of them are told in Japanese, and the old site stays', async () => {
  write(join(outDir, 'old.html'), '前のページ');
  write(join(root, '.site/tree/content/site.yml'), SITE.replace('name: 子育てひろば', 'nmae: 1'));
  const words = await failure();
  expect(words).toContain('content/site.yml');
  expect(words).toContain('サイトの名前');
  expect(words).toContain('nmae');
  expect(existsSync(`${outDir}.next`)).toBe(false);
  expect(readdirSync(outDir)).toEqual(['old.html']);
});

describe('a build that is broken off', () => {
  const isAlive = (pid: number): boolean => {
    try {
      return process.kill(pid, 0);
    } catch {
      return false;
    }
  };

  it('ends Astro and leaves the old site as it was', async () => {
    write(join(outDir, 'old.html'), '前のページ');
    const stopping = new AbortController();
    write(join(root, 'mode'), 'long');
    const building = build(stopping.signal);
    const end = expect(building).rejects.toMatchObject({ name: 'AbortError' });
    await expect.poll(() => pageOf(`${outDir}.next`), { timeout: 10_000 }).toBeTruthy();
    const pid = Number(pageOf(`${outDir}.next`).pid);
    expect(isAlive(pid)).toBe(true);
    stopping.abort();
    await end;
    await expect.poll(() => isAlive(pid), { timeout: 10_000 }).toBe(false);
    expect(readdirSync(outDir)).toEqual(['old.html']);
  });
});
