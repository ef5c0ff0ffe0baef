/** The licences whose text lies at an address of their own; other words on use name none. */
const LICENCE_URLS: Readonly<Record<string, string>> = {
  'CC BY 4.0': 'https://creativecommons.org/licenses/by/4.0/',
  'CC0 1.0': 'https://creativecommons.org/publicdomain/zero/1.0/',
};

const licenceUrl = (licence: string | undefined): string | undefined =>
  licence === undefined ? undefined : LICENCE_URLS[licence];

/**
 * The open data of the hubs as a schema.org Dataset with its files. The set as a whole has no
 * licence: each source has its own.
 */
export const openDataJsonLd = (data: {
  name: string;
  description: string;
  /** The page's absolute address. */
  url: string;
  publisher: string;
  /** `YYYY-MM-DD` */
  date: string | undefined;
  sources: readonly {
    name: string;
    licence?: string | undefined;
    url?: string | undefined;
  }[];
  /** With their absolute addresses. */
  files: readonly { label: string; url: string; mediaType: string }[];
}): object => ({
  '@context': 'https://schema.org',
  '@type': 'Dataset',
  name: data.name,
  description: data.description,
  url: data.url,
  inLanguage: 'ja',
  isAccessibleForFree: true,
  spatialCoverage: { '@type': 'Country', name: '日本' },
  publisher: { '@type': 'NGO', name: data.publisher },
  ...(data.date && { dateModified: data.date }),
  isBasedOn: data.sources.map(({ name, licence, url }) => {
    const license = licenceUrl(licence);
    return { '@type': 'CreativeWork', name, ...(url && { url }), ...(license && { license }) };
  }),
  distribution: data.files.map(({ label, url, mediaType }) => ({
    '@type': 'DataDownload',
    name: label,
    encodingFormat: mediaType,
    contentUrl: url,
  })),
});
