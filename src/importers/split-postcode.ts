import { parsePostcode } from './parse-postcode.ts';

/** A postcode that stands before an address, and the address without it. */
export function splitPostcode(address: string): { postcode: string; address: string } {
  const [front = ''] =
    /^\s*(?:〒\s*[\d０-９]{3}\s*[-‐‑‒–—―−ー－ｰ]?\s*[\d０-９]{4}|[\d０-９]{3}[-‐‑‒–—―−ー－ｰ][\d０-９]{4})(?![-‐‑‒–—―−ー－ｰ\d０-９])/.exec(
      address,
    ) ?? [];
  const postcode = parsePostcode(front);
  if (postcode === undefined) return { postcode: '', address };
  return { postcode, address: address.slice(front.length).trim() };
}
