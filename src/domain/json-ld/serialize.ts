/**
 * JSON for a `<script type="application/ld+json">`: `<` is escaped, so that no text of an entry
 * can end the script element.
 */
export const serializeJsonLd = (data: object): string =>
  JSON.stringify(data).replaceAll('<', '\\u003c');
