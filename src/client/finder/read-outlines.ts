import { outlineUrl, readOutline } from '../../domain/map/outline-file.ts';
import type { Ring } from '../../domain/map/ring.ts';

const read = new Map<string, Promise<readonly Ring[]>>();

async function fetchOutline(code: string): Promise<readonly Ring[]> {
  try {
    const response = await fetch(outlineUrl(code));
    return response.ok ? readOutline(await response.text()) : [];
  } catch {
    return [];
  }
}

/**
 * The land of prefectures, in degrees; what does not come is left out, as a map does without.
 * @param codes JIS X 0401, two digits
 */
export async function readOutlines(codes: Iterable<string>): Promise<readonly Ring[]> {
  const rings = [...new Set(codes)].map((code) => {
    const outline = read.get(code) ?? fetchOutline(code);
    read.set(code, outline);
    return outline;
  });
  return (await Promise.all(rings)).flat();
}
