import mdx from '@astrojs/mdx';
import { defineConfig } from 'astro/config';
import { admin } from './admin/integration.ts';
import { contentFolder } from './src/integrations/content-folder.ts';
import { gallery } from './src/integrations/gallery.ts';
import { headers } from './src/integrations/headers.ts';
import { listedSitemap } from './src/integrations/listed-sitemap.ts';
import { ogImages } from './src/integrations/og-images.ts';
import { onlyShownMedia } from './src/integrations/only-shown-media.ts';
import { pipelineFingerprint } from './src/integrations/pipeline-fingerprint.ts';
import { sharedScript } from './src/integrations/shared-script.ts';
import { markdownProcessor } from './src/markdown/processor.ts';

export default defineConfig({
  site: process.env['SITE_URL'] ?? 'https://hiroba.example',
  outDir: process.env['OUT_DIR'] ?? 'dist',
  // Each build that reads other content keeps a store of its own.
  cacheDir: process.env['CACHE_DIR'] ?? '.astro/cache',
  trailingSlash: 'always',
  // 'jsx', the default, drops spaces between inline elements.
  compressHTML: true,
  // No inline script or style: the pages' Content-Security-Policy forbids both.
  build: { inlineStylesheets: 'never' },
  // One sheet for all pages: on a slow line a page waits for one file, and the next for none.
  vite: { build: { assetsInlineLimit: 0, cssCodeSplit: false } },
  devToolbar: { enabled: false },
  markdown: {
    processor: {
      ...markdownProcessor,
      options: { ...markdownProcessor.options, fingerprint: pipelineFingerprint() },
    },
  },
  integrations: [
    contentFolder(),
    admin(),
    mdx(),
    ...listedSitemap(),
    headers(),
    ogImages(),
    sharedScript(),
    gallery(),
    // The last one: what others write may name files as well.
    onlyShownMedia(),
  ],
});
