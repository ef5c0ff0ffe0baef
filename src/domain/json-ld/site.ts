import type { Site } from '../../schema/site.ts';
import type { Crumb } from '../site.ts';

/** The network and its site; for the home page. */
export const siteJsonLd = (site: Site, origin: string): object => ({
  '@context': 'https://schema.org',
  '@graph': [
    { '@type': 'NGO', '@id': `${origin}#organization`, name: site.legalName, url: origin },
    {
      '@type': 'WebSite',
      '@id': `${origin}#website`,
      name: site.name,
      url: origin,
      inLanguage: 'ja',
      publisher: { '@id': `${origin}#organization` },
      potentialAction: {
        '@type': 'SearchAction',
        target: `${new URL('search/', origin).href}?q={search_term_string}`,
        'query-input': 'required name=search_term_string',
      },
    },
  ],
});

/**
 * The way from the home page to a page.
 * @param base the site's origin, to which the crumbs' addresses are resolved
 */
export const breadcrumbJsonLd = (crumbs: readonly Crumb[], base: string): object => ({
  '@context': 'https://schema.org',
  '@type': 'BreadcrumbList',
  itemListElement: crumbs.map(({ label, href }, index) => ({
    '@type': 'ListItem',
    position: index + 1,
    name: label,
    item: new URL(href, base).href,
  })),
});
