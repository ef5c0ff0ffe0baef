/** An article as schema.org data. */
export const articleJsonLd = (article: {
  title: string;
  summary: string;
  /** The page's absolute address. */
  url: string;
  /** `YYYY-MM-DD`. */
  updated?: string | undefined;
  publisher: string;
}): object => ({
  '@context': 'https://schema.org',
  '@type': 'Article',
  headline: article.title,
  description: article.summary,
  url: article.url,
  inLanguage: 'ja',
  ...(article.updated && { dateModified: article.updated }),
  publisher: { '@type': 'NGO', name: article.publisher },
});
