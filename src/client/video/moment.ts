import { parseTime } from '../../domain/video/parse-time.ts';

/**
 * The moment that an address names by `#t=83` or `#t=1:23`.
 * @param hash with its `#`
 * @returns seconds; undefined where it names something else
 */
export const momentOf = (hash: string): number | undefined =>
  /[#&]t=/.test(hash) ? parseTime(decoded(hash)) : undefined;

function decoded(hash: string): string {
  try {
    return decodeURIComponent(hash);
  } catch {
    return '';
  }
}
