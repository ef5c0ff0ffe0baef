/** The size of a text in UTF-8 in words: `12.3kB`, `1.2MB`; at least `0.1kB`. */
export function byteSizeText(text: string): string {
  const kilobytes = Math.max(0.1, new TextEncoder().encode(text).length / 1000);
  return kilobytes < 1000 ? `${kilobytes.toFixed(1)}kB` : `${(kilobytes / 1000).toFixed(1)}MB`;
}
