import type { Hub } from '../../schema/hub.ts';
import { PREFECTURES, labelOf } from '../../schema/vocabulary.ts';
import { openingHoursJsonLd } from './hub-hours.ts';

/**
 * A hub as schema.org data. It is a LocalBusiness run by an NGO, not a ChildCare: a hub is no day care.
 * @param url the page's absolute address
 * @param today calendar date in Japan; when given, the special days of the coming year are there
 */
export function hubJsonLd(hub: Hub, url: string, today?: string): object {
  const hours = openingHoursJsonLd(hub.openingHours, today);
  return {
    '@context': 'https://schema.org',
    '@type': 'LocalBusiness',
    '@id': `${url}#hub`,
    name: hub.name,
    url,
    ...(hub.web && { sameAs: hub.web }),
    ...(hub.phone && { telephone: hub.phone }),
    address: {
      '@type': 'PostalAddress',
      addressCountry: 'JP',
      addressRegion: labelOf(PREFECTURES, hub.prefecture),
      addressLocality: hub.municipality,
      ...(hub.postcode && { postalCode: hub.postcode }),
      ...(hub.address && { streetAddress: [hub.address, hub.building].filter(Boolean).join(' ') }),
    },
    ...(hub.location?.precision === 'building' && {
      geo: {
        '@type': 'GeoCoordinates',
        latitude: hub.location.lat,
        longitude: hub.location.lon,
      },
    }),
    ...(hours.length > 0 && { openingHoursSpecification: hours }),
    ...(hub.operator && { parentOrganization: { '@type': 'NGO', name: hub.operator } }),
    ...(hub.fee?.kind === 'free' && { isAccessibleForFree: true }),
  };
}
