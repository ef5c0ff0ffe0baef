import { comparable } from './comparable.ts';
import type { FinderReaders } from './readers.ts';
import { areaLabel, choose, resolveArea, resolveTown } from './resolve-area.ts';
import type { ResolvedPlace } from './resolved-place.ts';

const HYPHENS = /[-‐-―−ー〜~\s〒]/g;

/**
 * The digits of a postcode in any spelling, alone or before an address.
 * @returns `undefined` when the words are no number and do not begin with a postcode
 */
export function postcodeDigits(text: string): string | undefined {
  const words = text.normalize('NFKC');
  const alone = words.replace(HYPHENS, '');
  if (/^\d+$/.test(alone)) return alone;
  const [, first = '', last = ''] = /^\s*〒?\s*(\d{3})[-‐-―−ー]?(\d{4})(?!\d)/.exec(words) ?? [];
  return first ? first + last : undefined;
}

/** What a number means that was typed for a postcode. */
export async function resolvePostcode(
  digits: string,
  readers: FinderReaders,
): Promise<ResolvedPlace> {
  if (digits.length === 5) return { kind: 'none', reason: 'old-postcode' };
  if (digits.length !== 7 && digits.length !== 3) return { kind: 'none', reason: 'digits' };
  const places = await readers.places();
  const prefix = digits.slice(0, 3);
  const all = places.withoutPostcodes.includes(prefix) ? [] : await readers.postcodes(prefix);
  const rows = all.filter(({ postcode }) => postcode.startsWith(digits));
  const codes = [...new Set(rows.map(({ municipalityCode }) => municipalityCode))];
  const [row] = rows;
  if (!row) return { kind: 'none', reason: 'postcode' };
  if (codes.length > 1) return choose(codes.map((each) => areaLabel(each, places)));
  if (digits.length === 3) return resolveArea(row.municipalityCode, places, readers);
  const known = rows.filter(({ point }) => point);
  const label = `〒${prefix}-${digits.slice(3)} `;
  const towns = new Set(rows.map(({ town }) => comparable(town)));
  const town = { ...(known[0] ?? row), town: towns.size > 1 ? '' : row.town };
  const resolved = await resolveTown(town, places, readers);
  return {
    ...resolved,
    label: label + resolved.label,
    company: rows.every(({ company }) => company) || undefined,
  };
}
