/** So many bytes in words: `12.3kB`, `1.2MB`; at least `0.1kB`. */
export function byteSizeText(bytes: number): string {
  const kilobytes = Math.max(0.1, bytes / 1000);
  // What would be rounded to 1000.0kB is a megabyte.
  return kilobytes < 999.95 ? `${kilobytes.toFixed(1)}kB` : `${(kilobytes / 1000).toFixed(1)}MB`;
}
