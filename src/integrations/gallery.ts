import type { AstroIntegration } from 'astro';

/** Shows every component in all its states at `/gallery/`, to those who work on the site only. */
export const gallery = (): AstroIntegration => ({
  name: 'gallery',
  hooks: {
    'astro:config:setup': ({ command, injectRoute }) => {
      if (command !== 'dev') return;
      injectRoute({
        pattern: '/gallery',
        entrypoint: new URL('../pages/_gallery/Gallery.astro', import.meta.url),
      });
    },
  },
});
