import type { FinderHub } from './finder-hub.ts';
import { leafMayHold } from './leaf-may-hold.ts';
import { meetsWish } from './meets-wish.ts';
import type { Wish } from './wish.ts';
import { withWards } from './places.ts';
import type { PlacedMunicipality } from './prefecture-file.ts';
import type { FinderReaders } from './readers.ts';

/** A hub, and how far it is in metres where that is known. */
export interface ListedHub {
  readonly hub: FinderHub;
  readonly metres?: number | undefined;
}

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
}

/** Leaves that are read at once. */
const BATCH = 4;

/** At most `count` wanted hubs of some municipalities, by leaf: a larger count only adds to them. */
async function hubsOf(
  municipalities: readonly PlacedMunicipality[],
  { readers, ...wish }: AreaRequest,
  count: number,
): Promise<ListedHub[]> {
  const { leaves } = await readers.manifest();
  const codes = new Set(municipalities.map(({ code }) => code));
  const numbers = [...new Set(municipalities.flatMap((each) => each.leaves))].filter((number) => {
    const leaf = leaves[number];
    return leaf && leafMayHold(leaf, wish);
  });
  const found: ListedHub[] = [];
  for (let at = 0; at < numbers.length && found.length < count; at += BATCH) {
    const read = await Promise.all(
      numbers.slice(at, at + BATCH).map((number) => readers.leaf(number)),
    );
    for (const hub of read.flat()) {
      if (codes.has(hub.municipalityCode) && meetsWish(hub, wish)) found.push({ hub });
    }
  }
  return found.slice(0, count);
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
    const hubs = await hubsOf(municipalities, request, missing);
    const shown = hubs.slice(0, missing - 1);
    missing -= hubs.length;
    const name = places.all.find((place) => place.code === code)?.name;
    if (shown.length > 0) groups.push({ name: name ?? '', hubs: shown });
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
  return { groups, more: missing <= 0 };
}
