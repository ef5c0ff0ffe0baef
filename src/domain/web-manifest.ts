import type { Site } from '../schema/site.ts';

/** The site as an application of a home screen (W3C Web Application Manifest). */
export const webManifest = (
  site: Pick<Site, 'name' | 'shortName' | 'description'>,
): Record<string, unknown> => ({
  name: site.name,
  short_name: site.shortName,
  description: site.description,
  lang: 'ja',
  dir: 'ltr',
  id: '/',
  start_url: '/',
  scope: '/',
  // The browser's own bar stays: links, back and reload are where people know them.
  display: 'minimal-ui',
  background_color: '#fffefa',
  theme_color: '#fffefa',
  icons: [
    { src: '/icon-192.png', sizes: '192x192', type: 'image/png' },
    { src: '/icon-512.png', sizes: '512x512', type: 'image/png' },
    { src: '/icon-maskable-512.png', sizes: '512x512', type: 'image/png', purpose: 'maskable' },
    { src: '/favicon.svg', sizes: 'any', type: 'image/svg+xml' },
  ],
});
