import type { Hub } from '../../schema/hub.ts';
import { PREFECTURES } from '../../schema/vocabulary.ts';
import { neighboursOf } from '../neighbours.ts';
import { boxOf } from './box.ts';
import { landPath } from './land-path.ts';
import { mapFrame } from './map-frame.ts';
import { prefectureOutline } from './prefecture-outline.ts';
import type { Point } from './ring.ts';
import { scaleBar, type ScaleBar } from './scale-bar.ts';
import { spreadApart } from './spread-apart.ts';

/** A hub's number on the map; where hubs lie close together it stands beside its place. */
export interface NumberedDot {
  readonly number: number;
  readonly precision: 'building' | 'town';
  /** Where the number stands. */
  readonly x: number;
  readonly y: number;
  /** Where the hub is. */
  readonly placeX: number;
  readonly placeY: number;
}

export interface MunicipalityDrawing {
  readonly width: number;
  readonly height: number;
  readonly land: string;
  readonly dots: readonly NumberedDot[];
  readonly scale: ScaleBar;
  /** Numbers of the hubs whose place is not known well enough to be drawn. */
  readonly left: readonly number[];
}

export const DOT_RADIUS = 13;
const SIZE = { width: 400, heights: [220, 400], margin: 32, leastKm: 1.5 } as const;
/** Below a map that wide, the outlines are coarser than what the map shows. */
const OUTLINE_FROM_KM = 8;

const round = (value: number): number => Math.round(value * 10) / 10;

/**
 * The hubs of a list, drawn to scale with the numbers of the list.
 * @param prefecture `value` of PREFECTURES
 * @param first number of the first hub
 * @returns `undefined` where fewer than two hubs have a place: one dot alone shows nothing
 */
export function municipalityMap(
  prefecture: string,
  hubs: readonly Hub[],
  first = 1,
): MunicipalityDrawing | undefined {
  const placed: { number: number; precision: NumberedDot['precision']; point: Point }[] = [];
  const left: number[] = [];
  for (const [index, { location }] of hubs.entries()) {
    const number = first + index;
    if (!location || location.precision === 'municipality') left.push(number);
    else {
      const { precision, lon, lat } = location;
      placed.push({ number, precision, point: [lon, lat] });
    }
  }
  if (placed.length < 2) return undefined;
  const frame = mapFrame(boxOf(placed.map(({ point }) => point)), SIZE);
  const places = placed.map(({ point }) => frame.project(point));
  const numbers = spreadApart(places, 2 * DOT_RADIUS + 2, frame);
  const isFine = frame.width / frame.unitsPerKm < OUTLINE_FROM_KM;
  const own = PREFECTURES.filter(({ value }) => value === prefecture);
  const outlines = [...own, ...neighboursOf(prefecture)].flatMap(({ code }) =>
    prefectureOutline(code),
  );
  return {
    width: frame.width,
    height: frame.height,
    land: isFine ? '' : landPath(frame, outlines),
    dots: placed.map(({ number, precision }, index) => {
      const [placeX, placeY] = places[index] ?? [0, 0];
      const [x, y] = numbers[index] ?? [0, 0];
      return {
        number,
        precision,
        x: round(x),
        y: round(y),
        placeX: round(placeX),
        placeY: round(placeY),
      };
    }),
    scale: scaleBar(frame),
    left,
  };
}
