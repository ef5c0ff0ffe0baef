import type { Plugin } from 'vite';

const QUERY = '?cms';
const isOfCms = (importer: string): boolean =>
  importer.endsWith(QUERY) || /\/admin\/[^?]+\.tsx?$/.test(importer);

/**
 * Gives the CMS copies of its own of the site's modules. Shared with a page's script, they would be
 * split off into files that visitors load one by one, and the finder has no byte to spare.
 */
export const ownCopies = (): Plugin => ({
  name: 'cms-own-copies',
  apply: 'build',
  enforce: 'pre',
  async resolveId(source, importer, options) {
    if (!importer || !isOfCms(importer) || source.includes('?')) return null;
    const found = await this.resolve(source, importer, { ...options, skipSelf: true });
    const isOurs = found && /\/src\/(?:domain|schema|text|markdown)\/[^?]+\.ts$/.test(found.id);
    return isOurs ? { ...found, id: found.id + QUERY } : found;
  },
});
