import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import type { Plugin } from 'vite';
import { readCmsSettings, type CmsSettings } from '../src/domain/cms-settings.ts';
import { ownSearch } from './find-entries/own-search.ts';
import { japaneseWords } from './japanese/japanese-words.ts';
import { leanBundle } from './lean-bundle.ts';
import { ownCopies } from './own-copies.ts';
import { sitePages } from './previews/site-pages.ts';
import { writeIndex } from './write-index.ts';

/**
 * Decap checks its configuration with a schema compiled by AJV at run time, which needs
 * `unsafe-eval`. Ours is checked by a unit test with the very module, so the page can do without.
 */
export const withoutConfigSchema = (): Plugin => ({
  name: 'decap-without-config-schema',
  load: {
    filter: { id: /decap-cms-core\/dist\/esm\/constants\/configSchema\.js$/ },
    handler: () => 'export function validateConfig() {}',
  },
});

/** Puts the backend that is built for in the place of the local one, so that no other is bundled. */
export const withBackend = (settings: CmsSettings): Plugin => ({
  name: 'cms-backend',
  load: {
    filter: { id: /admin\/backends\/built-for\.ts$/ },
    handler: () =>
      settings.backend === 'local'
        ? null
        : `import { gitlabSite } from './gitlab-site.ts';
export const builtFor = gitlabSite(${JSON.stringify(settings)});`,
  },
});

/** Serves the CMS at `/admin/`, with the index of its entries. */
export const admin = (): AstroIntegration => ({
  name: 'admin',
  hooks: {
    'astro:config:setup': ({ injectRoute, updateConfig }) => {
      injectRoute({
        pattern: '/admin',
        entrypoint: new URL('./admin.astro', import.meta.url),
        prerender: true,
      });
      const plugins = [
        withoutConfigSchema(),
        leanBundle(),
        ownSearch(),
        japaneseWords(),
        withBackend(readCmsSettings(process.env)),
        sitePages(),
        ownCopies(),
      ];
      updateConfig({ vite: { plugins } });
    },
    'astro:build:done': async ({ dir }) => {
      await writeIndex(process.env.CONTENT_ROOT ?? '.', fileURLToPath(dir));
    },
  },
});
