import type { GlossaryTerm } from '../../schema/glossary.ts';

/**
 * A glossary term as a schema.org DefinedTerm.
 * @param url the page's absolute address
 * @param setUrl the glossary's absolute address
 */
export const termJsonLd = (term: GlossaryTerm, url: string, setUrl: string): object => ({
  '@context': 'https://schema.org',
  '@type': 'DefinedTerm',
  name: term.term,
  description: term.meaning,
  url,
  ...(term.variants && { alternateName: term.variants }),
  inDefinedTermSet: { '@type': 'DefinedTermSet', name: '用語', url: setUrl },
});
