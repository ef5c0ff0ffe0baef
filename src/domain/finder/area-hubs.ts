import type { FinderHub } from './finder-hub.ts';
import { hubsOfLeaves } from './hubs-of-leaves.ts';
import type { ListedHub } from './listed-hub.ts';
import { withWards, type Place } from './places.ts';
import type { PlacedMunicipality } from './prefecture-file.ts';
import type { FinderReaders } from './readers.ts';
import type { Wish } from './wish.ts';

/** Hubs of one municipality, of the rest of its prefecture, or of one neighbouring prefecture. */
export interface AreaGroup {
  /** `高松市`, `香川県`, `徳島県` */
  readonly name: string;
  readonly hubs: readonly ListedHub[];
}

export interface AreaRequest extends Wish {
  /** A municipality's five digits or a prefecture's two. */
  readonly area: string;
  /** How many hubs at most, all groups together. */
  readonly count: number;
  readonly readers: FinderReaders;
}

export interface AreaHubs {
  /** Those without a hub are left out. */
  readonly groups: readonly AreaGroup[];
  /** Whether a larger count could give more. */
  readonly more: boolean;
  /** Why the first group is not the area's own: none is listed there, or none is wanted. */
  readonly beside?: 'unlisted' | 'unmatched' | undefined;
}

/**
 * The hubs of a place of which no point is known, without distances: those of the municipality,
 * then of its prefecture, then of the neighbours; the later ones only while `count` is not reached.
 * A city with wards gives the hubs of all its wards.
 * @throws whatever the readers throw
 */
export async function areaHubs(request: AreaRequest): Promise<AreaHubs> {
  const { area, count, readers } = request;
  const places = await readers.places();
  const placeOf = (code: string): Place | undefined =>
    places.all.find((place) => place.code === code);
  const home = area.slice(0, 2);
  const own = area === home ? [] : withWards(places, area);
  const groups: AreaGroup[] = [];
  // One more than is shown tells whether there are more.
  let missing = count + 1;
  const add = async (
    code: string,
    municipalities: readonly PlacedMunicipality[],
  ): Promise<void> => {
    if (missing <= 0) return;
    const codes = new Set(municipalities.map((each) => each.code));
    const leaves = new Set(municipalities.flatMap((each) => each.leaves));
    const isIn = ({ municipalityCode }: FinderHub): boolean => codes.has(municipalityCode);
    const hubs = await hubsOfLeaves([...leaves], isIn, { ...request, count: missing });
    const shown = hubs.slice(0, missing - 1);
    missing -= hubs.length;
    if (shown.length > 0) groups.push({ name: placeOf(code)?.name ?? '', hubs: shown });
  };
  const { municipalities, neighbours } = await readers.prefecture(home);
  const isOwn = ({ code }: PlacedMunicipality): boolean => own.includes(code);
  await add(area, municipalities.filter(isOwn));
  await add(
    home,
    municipalities.filter((each) => !isOwn(each)),
  );
  for (const code of neighbours) {
    if (missing <= 0) break;
    await add(code, (await readers.prefecture(code)).municipalities);
  }
  const place = placeOf(area);
  return {
    groups,
    more: missing <= 0,
    beside: groups[0]?.name === place?.name ? undefined : place?.hasHubs ? 'unmatched' : 'unlisted',
  };
}
