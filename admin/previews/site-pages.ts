import { readFileSync } from 'node:fs';
import { dirname, join, relative, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { transform } from '@astrojs/compiler-rs';
import type { Plugin } from 'vite';

const PROJECT = fileURLToPath(new URL('../..', import.meta.url));
const HERE = join(PROJECT, 'admin/previews');
/** Marks an .astro file that is compiled for the editor's browser. */
const MARK = '\0site-page:';
/** Astro's own plugin, which would empty the file, goes by the name's end. */
const END = '.ts';
const asModule = (file: string): string => MARK + file + END;
const fileOf = (id: string): string => id.slice(MARK.length, -END.length);

/** Where the names by which the CMS asks for them lead. */
const FOLDERS = { 'site-page:': 'src/pages', 'site-component:': 'src/components' };

/** What a page reaches for at build, and what stands in its place beside the form. */
function standInOf(file: string): string | undefined {
  if (file === join(PROJECT, 'src/layouts/Base.astro')) return asModule(join(HERE, 'Frame.astro'));
  if (file === join(PROJECT, 'src/components/hub/NearbyHubs.astro')) {
    return asModule(join(HERE, 'NearbyPlace.astro'));
  }
  if (file === join(PROJECT, 'src/components/site/Related.astro')) {
    return asModule(join(HERE, 'RelatedPlace.astro'));
  }
  if (/^(?:Own|Framed)Video\.astro$/.test(relative(join(PROJECT, 'src/components/case'), file))) {
    return asModule(join(HERE, 'VideoPlace.astro'));
  }
  if (file.startsWith(join(PROJECT, 'src/data/'))) return join(HERE, 'page-data.ts');
  return undefined;
}

/** A page's script, by the name that the build gives its address: a preview runs none. */
const SCRIPT = /import\.meta\.env\.[A-Z_]*SCRIPT/g;

/** Compiles an .astro file as Astro does; its styles go to the preview's frame, its scripts nowhere. */
function compile(file: string): string {
  const { code, css, diagnostics } = transform(readFileSync(file, 'utf8'), {
    compact: 'jsx',
    filename: file,
    normalizedFilename: `/${relative(PROJECT, file)}`,
    internalURL: 'astro/compiler-runtime',
    scopedStyleStrategy: 'where',
    resultScopedSlot: true,
    resolvePath: (specifier) => specifier,
  });
  const error = diagnostics.find(({ severity }) => severity === 'error');
  if (error) throw new Error(`${file}: ${error.text}`);
  return `import { pageStyles } from '${HERE}/page-styles.ts';
pageStyles.add(${JSON.stringify(css.join('\n'))});
${code.replaceAll(/^import ".*[?&]astro&type=\w+.*";$/gm, '').replaceAll(SCRIPT, "''")}`;
}

/**
 * Gives the CMS the site's own pages, so that a preview is what the site will show: `site-page:hubs/[id]`
 * is `src/pages/hubs/[id].astro`, with what the form holds in the place of the site's data, and
 * `site-component:site/Related` a component by itself. Astro itself compiles its components for the build only.
 */
export const sitePages = (): Plugin => ({
  name: 'cms-site-pages',
  enforce: 'pre',
  async resolveId(source, importer) {
    for (const [start, folder] of Object.entries(FOLDERS)) {
      if (source.startsWith(start)) {
        return asModule(join(PROJECT, folder, `${source.slice(start.length)}.astro`));
      }
    }
    if (!importer?.startsWith(MARK)) return undefined;
    const from = fileOf(importer);
    if (source === 'astro:assets') return asModule('assets');
    if (!/^[./]/.test(source)) return this.resolve(source, from, { skipSelf: true });
    const file = resolve(dirname(from), source);
    const standIn = standInOf(file);
    if (standIn !== undefined) return standIn;
    if (file.endsWith('.svg')) return asModule('nothing');
    if (file.endsWith('.astro')) return asModule(file);
    // As if the CMS itself asked: see own-copies.ts.
    return this.resolve(file, join(HERE, 'preview-page.ts'), { skipSelf: true });
  },
  load(id) {
    if (!id.startsWith(MARK)) return undefined;
    const file = fileOf(id);
    if (file === 'nothing') return 'export default undefined;';
    if (file === 'assets') {
      return `export { default as Image } from '${HERE}/Picture.astro';
export const getImage = async ({ src }) => ({ src: src?.src ?? src });`;
    }
    this.addWatchFile(file);
    return { code: compile(file), moduleType: 'ts' };
  },
});
