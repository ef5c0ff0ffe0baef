import { resolve } from 'node:path';
import type { AstroIntegration } from 'astro';

/**
 * Lets modules name uploads as `@content/media/…`. Which folder that is changes: the local server
 * builds from the CMS's own copy of the content (`CONTENT_ROOT`), and a glob cannot be worked out.
 */
export const contentFolder = (): AstroIntegration => ({
  name: 'content-folder',
  hooks: {
    'astro:config:setup': ({ updateConfig }) => {
      const content = resolve(process.env.CONTENT_ROOT ?? '.', 'content');
      updateConfig({ vite: { resolve: { alias: { '@content': content } } } });
    },
  },
});
