/**
 * A Japanese postcode as `760-0043`.
 * @returns undefined when the text is anything but seven digits
 */
export function parsePostcode(text: string): string | undefined {
  const plain = text
    .normalize('NFKC')
    .replace(/[‐‑‒–—―−ー]/g, '-')
    .replace(/\s/g, '');
  const [, first, second] = /^〒?(\d{3})-?(\d{4})$/.exec(plain) ?? [];
  return first === undefined || second === undefined ? undefined : `${first}-${second}`;
}
