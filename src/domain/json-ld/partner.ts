import type { Partner } from '../../schema/partner.ts';

/** A company or body that the network works with, as schema.org data. */
export const partnerJsonLd = (partner: Partner): object => ({
  '@context': 'https://schema.org',
  '@type': 'Organization',
  name: partner.name,
  ...(partner.web && { url: partner.web }),
});
