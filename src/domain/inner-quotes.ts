/** A title as it stands within 「」: its own marks are the inner ones, 『』. */
export const innerQuotes = (title: string): string =>
  title.replaceAll('「', '『').replaceAll('」', '』');
