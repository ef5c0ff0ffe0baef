/** The site's addresses, in one place; all end with a slash. */
export const hubUrl = (id: string): string => `/hubs/${id}/`;
export const prefectureUrl = (prefecture: string): string => `/hubs/${prefecture}/`;
export const municipalityUrl = (place: { prefecture: string; slug: string }): string =>
  `/hubs/${place.prefecture}/${place.slug}/`;
export const eventUrl = (id: string): string => `/events/${id}/`;
export const pageUrl = (id: string): string => `/${id}/`;
