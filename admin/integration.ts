import type { AstroIntegration } from 'astro';
import type { Plugin } from 'vite';
import { ownCopies } from './own-copies.ts';

/**
 * Decap checks its configuration with a schema compiled by AJV at run time, which needs
 * `unsafe-eval`. Ours is checked by a unit test with the very module, so the page can do without.
 */
const withoutConfigSchema = (): Plugin => ({
  name: 'decap-without-config-schema',
  load: {
    filter: { id: /decap-cms-core\/dist\/esm\/constants\/configSchema\.js$/ },
    handler: () => 'export function validateConfig() {}',
  },
});

/** Serves the CMS at `/admin/`. */
export const admin = (): AstroIntegration => ({
  name: 'admin',
  hooks: {
    'astro:config:setup': ({ injectRoute, updateConfig }) => {
      injectRoute({
        pattern: '/admin',
        entrypoint: new URL('./admin.astro', import.meta.url),
        prerender: true,
      });
      updateConfig({ vite: { plugins: [withoutConfigSchema(), ownCopies()] } });
    },
  },
});
