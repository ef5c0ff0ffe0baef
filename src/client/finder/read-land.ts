import { prefectureFileUrl } from '../../domain/finder/addresses.ts';
import { readPrefecture } from '../../domain/finder/prefecture-file.ts';
import { outlineUrl, readOutline } from '../../domain/map/outline-file.ts';
import type { Ring } from '../../domain/map/ring.ts';

const outlines = new Map<string, Promise<readonly Ring[]>>();
const neighbours = new Map<string, Promise<readonly string[]>>();

/** What a file of this site holds, read once; nothing where it does not come, as a map does without. */
function once<Item>(
  kept: Map<string, Promise<readonly Item[]>>,
  url: string,
  parse: (text: string) => readonly Item[],
): Promise<readonly Item[]> {
  const known = kept.get(url);
  if (known) return known;
  const read = fetch(url)
    .then(async (response) => (response.ok ? parse(await response.text()) : []))
    .catch(() => {
      kept.delete(url);
      return [];
    });
  kept.set(url, read);
  return read;
}

const outlineOf = (code: string): Promise<readonly Ring[]> =>
  once(outlines, outlineUrl(code), readOutline);

const neighboursOf = (code: string): Promise<readonly string[]> =>
  once(neighbours, prefectureFileUrl(code), (text) => readPrefecture(JSON.parse(text)).neighbours);

/**
 * The land that may be seen, in degrees, from neighbour to neighbour: a prefecture that is seen brings
 * those beside it.
 * @param codes of prefectures to begin with (JIS X 0401, two digits); those that are found are added
 * @param isSeen whether land lies in the view
 */
export async function readLand(
  codes: Set<string>,
  isSeen: (land: readonly Ring[]) => boolean,
): Promise<readonly Ring[]> {
  const besides = async (code: string): Promise<readonly string[]> =>
    isSeen(await outlineOf(code)) ? neighboursOf(code) : [];
  for (let wave = [...codes]; wave.length > 0;) {
    const found = (await Promise.all(wave.map(besides))).flat();
    wave = [...new Set(found)].filter((code) => !codes.has(code));
    for (const code of wave) codes.add(code);
  }
  return (await Promise.all([...codes].map(outlineOf))).flat();
}
