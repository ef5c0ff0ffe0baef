import type { Hub, OpeningHours } from '../../schema/hub.ts';
import { PREFECTURES, labelOf } from '../../schema/vocabulary.ts';
import { weekOf, type Weekday } from '../opening-hours.ts';

const DAY_OF_WEEK: Record<Weekday, string> = {
  mon: 'Monday',
  tue: 'Tuesday',
  wed: 'Wednesday',
  thu: 'Thursday',
  fri: 'Friday',
  sat: 'Saturday',
  sun: 'Sunday',
};

/**
 * The weekly hours as schema.org OpeningHoursSpecification. schema.org has no nth weekday, so a
 * weekday with such a rule is left out: a machine must not read it as open every week.
 */
export function openingHoursJsonLd(hours: OpeningHours | undefined): object[] {
  const irregular = new Set(hours?.nthWeekdays?.map(({ day }) => day));
  return weekOf(hours).flatMap(({ day, state }) =>
    state.kind === 'open' && !irregular.has(day)
      ? state.slots.map(({ opens, closes }) => ({
          '@type': 'OpeningHoursSpecification',
          dayOfWeek: DAY_OF_WEEK[day],
          opens,
          closes,
        }))
      : [],
  );
}

/**
 * A hub as schema.org data. It is a LocalBusiness run by an NGO, not a ChildCare: a hub is no day care.
 * @param url the page's absolute address
 */
export function hubJsonLd(hub: Hub, url: string): object {
  const hours = openingHoursJsonLd(hub.openingHours);
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
