import { createHash } from 'node:crypto';
import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { AstroIntegration } from 'astro';
import { bundleScript } from './bundle-script.ts';

const CLIENT = join(import.meta.dirname, '../client');

/** Scripts that are bundled apart from Astro's modules, and where the pages find their addresses. */
const SCRIPTS = [
  // Astro's own scripts run after the first paint; this one has to run before it.
  { name: 'shared', entry: join(CLIENT, 'shared/shared.ts'), variable: 'SHARED_SCRIPT' },
  // Apart, so that what they have in common with the finder does not split the finder into pieces.
  { name: 'hub-page', entry: join(CLIENT, 'hub-page.ts'), variable: 'HUB_SCRIPT' },
  { name: 'hub-map', entry: join(CLIENT, 'hub-map.ts'), variable: 'MAP_SCRIPT' },
  { name: 'site-search', entry: join(CLIENT, 'site-search.ts'), variable: 'SEARCH_SCRIPT' },
  { name: 'case-video', entry: join(CLIENT, 'case-video.ts'), variable: 'CASE_SCRIPT' },
  { name: 'quick-search', entry: join(CLIENT, 'quick-search.ts'), variable: 'QUICK_SEARCH_SCRIPT' },
] as const;

const hashOf = (code: string): string =>
  createHash('sha256').update(code).digest('base64url').slice(0, 8);

/**
 * The site's classic scripts: the shared one of every page, that of a hub's page, that of the
 * finder's map, those of the search and that of videos, at the addresses that `env.d.ts` names.
 */
export function sharedScript(): AstroIntegration {
  const built = new Map<string, string>();
  return {
    name: 'shared-script',
    hooks: {
      'astro:config:setup': async ({ command, updateConfig }) => {
        const define: Record<string, string> = {};
        for (const { name, entry, variable } of SCRIPTS) {
          const code = command === 'build' ? await bundleScript(entry) : '';
          const address = `/_astro/${code ? `${name}.${hashOf(code)}` : name}.js`;
          if (code) built.set(address, code);
          define[`import.meta.env.${variable}`] = JSON.stringify(address);
        }
        updateConfig({ vite: { define } });
      },
      'astro:server:setup': ({ server }) => {
        for (const { name, entry } of SCRIPTS) {
          server.middlewares.use(`/_astro/${name}.js`, (_request, response, next) => {
            bundleScript(entry).then((bundled) => {
              response.setHeader('Content-Type', 'text/javascript').end(bundled);
            }, next);
          });
        }
      },
      'astro:build:done': async ({ dir }) => {
        for (const [address, code] of built) {
          const file = new URL(`.${address}`, dir);
          await mkdir(new URL('.', file), { recursive: true });
          await writeFile(file, code);
        }
      },
    },
  };
}
