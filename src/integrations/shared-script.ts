import { createHash } from 'node:crypto';
import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { AstroIntegration } from 'astro';
import { bundleScript } from './bundle-script.ts';

const ENTRY = join(import.meta.dirname, '../client/shared/shared.ts');
const DEV_ADDRESS = '/_astro/shared.js';

const addressOf = (code: string): string => {
  const hash = createHash('sha256').update(code).digest('base64url').slice(0, 8);
  return `/_astro/shared.${hash}.js`;
};

/**
 * The site's shared script. Astro's own scripts are modules, which run after the first paint; this
 * one is a classic script at `import.meta.env.SHARED_SCRIPT`.
 */
export function sharedScript(): AstroIntegration {
  let code = '';
  let address = DEV_ADDRESS;
  return {
    name: 'shared-script',
    hooks: {
      'astro:config:setup': async ({ command, updateConfig }) => {
        if (command === 'build') {
          code = await bundleScript(ENTRY);
          address = addressOf(code);
        }
        const define = { 'import.meta.env.SHARED_SCRIPT': JSON.stringify(address) };
        updateConfig({ vite: { define } });
      },
      'astro:server:setup': ({ server }) => {
        server.middlewares.use(DEV_ADDRESS, (_request, response, next) => {
          bundleScript(ENTRY).then((bundled) => {
            response.setHeader('Content-Type', 'text/javascript').end(bundled);
          }, next);
        });
      },
      'astro:build:done': async ({ dir }) => {
        const file = new URL(`.${address}`, dir);
        await mkdir(new URL('.', file), { recursive: true });
        await writeFile(file, code);
      },
    },
  };
}
