import type { Figure } from '../../schema/figure.ts';

/**
 * A figure of evidence as a schema.org Dataset with its files.
 * @param url the page's absolute address
 * @param files absolute addresses of the CSV and the JSON
 */
export const figureJsonLd = (
  figure: Figure,
  url: string,
  files: { csv: string; json: string },
): object => ({
  '@context': 'https://schema.org',
  '@type': 'Dataset',
  name: figure.title,
  description: `${figure.question} ${figure.takeaway}`,
  url,
  inLanguage: 'ja',
  ...(figure.place && { spatialCoverage: figure.place }),
  isBasedOn: {
    '@type': 'CreativeWork',
    name: figure.source.name,
    ...(figure.source.url && { url: figure.source.url }),
  },
  distribution: [
    { '@type': 'DataDownload', encodingFormat: 'text/csv', contentUrl: files.csv },
    { '@type': 'DataDownload', encodingFormat: 'application/json', contentUrl: files.json },
  ],
});
