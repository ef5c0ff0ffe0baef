import type { Hub } from '../../schema/hub.ts';
import type { Prefecture } from '../../schema/vocabulary.ts';
import { neighboursOf } from '../neighbours.ts';
import { boxOf, joinBoxes, type Box } from './box.ts';
import { landPath } from './land-path.ts';
import { isInFrame, mapFrame, type MapFrame } from './map-frame.ts';
import { mapPanels } from './map-panels.ts';
import { placeLabels, type Label } from './place-labels.ts';
import { prefectureOutline } from './prefecture-outline.ts';
import { ringArea, type Point, type Ring } from './ring.ts';
import { spreadApart } from './spread-apart.ts';

/** A municipality with its hubs. */
export interface HubGroup {
  readonly name: string;
  readonly hubs: readonly Hub[];
}

export interface Mark {
  readonly x: number;
  readonly y: number;
  readonly radius: number;
  /** Hubs that it stands for, where it is more than a point. */
  readonly count?: number;
}

/** One drawing of a prefecture; far islands have drawings of their own. */
export interface PanelDrawing {
  readonly width: number;
  readonly height: number;
  readonly land: string;
  /** The land of the prefectures around. */
  readonly around: string;
  readonly marks: readonly Mark[];
  readonly labels: readonly Label[];
}

/** Above that many hubs, points would hide each other: a circle stands for a municipality. */
const MOST_POINTS = 40;
const SIZE = { width: 400, heights: [200, 440], margin: 16 } as const;
const FAR_SIZE = { width: 180, heights: [100, 200], margin: 12 } as const;
export const LABEL_SIZE = 15;
const POINT_RADIUS = 5;
/** Holds a number of three digits. */
const CIRCLE_RADIUS = 12;
/** Far land is drawn without a hub, too, when it is that part of the largest: Amami, Yaeyama. */
const WORTH_SEEING = 0.08;

const round = (value: number): number => Math.round(value * 10) / 10;

/** Points that say where in the municipality a hub lies; some hubs have none. */
const pointsOf = ({ hubs }: HubGroup): Point[] =>
  hubs.flatMap(({ location }) =>
    location && location.precision !== 'municipality' ? [[location.lon, location.lat]] : [],
  );

const mean = (points: readonly Point[]): Point => [
  points.reduce((sum, [x]) => sum + x, 0) / points.length,
  points.reduce((sum, [, y]) => sum + y, 0) / points.length,
];

const boxOfMarks = (marks: readonly Mark[]): Box =>
  marks
    .map(({ x, y, radius }) =>
      boxOf([
        [x - radius, y - radius],
        [x + radius, y + radius],
      ]),
    )
    .reduce(joinBoxes, boxOf([]));

/** One circle for each municipality, beside its place where another lies too near. */
function drawCircles(
  groups: readonly { hubs: readonly Hub[]; places: readonly Point[] }[],
  frame: MapFrame,
): Mark[][] {
  const wanted = groups.map(({ places }) => mean(places));
  const spread = spreadApart(wanted, 2 * CIRCLE_RADIUS + 1, frame);
  return spread.map(([x, y], index) => [
    { x: round(x), y: round(y), radius: CIRCLE_RADIUS, count: groups[index]?.hubs.length ?? 0 },
  ]);
}

const isDenseMap = (groups: readonly HubGroup[]): boolean =>
  groups.reduce((sum, { hubs }) => sum + hubs.length, 0) > MOST_POINTS;

/**
 * What the words below a prefecture's map have to own up to.
 * @returns hubs that are not on the map, and whether some points are those of a town
 */
export function mapGaps(groups: readonly HubGroup[]): { missing: number; hasTowns: boolean } {
  const hubs = groups.flatMap((group) => group.hubs);
  const shown = groups
    .map((group) => ({ all: group.hubs.length, placed: pointsOf(group).length }))
    // A circle counts all hubs of its municipality, once one of them has a point.
    .map(({ all, placed }) => (isDenseMap(groups) && placed > 0 ? all : placed));
  return {
    missing: hubs.length - shown.reduce((sum, count) => sum + count, 0),
    hasTowns: hubs.some(({ location }) => location?.precision === 'town'),
  };
}

/**
 * The map of a prefecture: its land, a point for each hub, or a circle for each municipality where
 * there are many hubs, with the names that find room. Hubs without a point are not on it.
 * @returns the main drawing first; more for far islands
 */
export function prefectureMap(
  prefecture: Prefecture,
  groups: readonly HubGroup[],
): readonly PanelDrawing[] {
  const isDense = isDenseMap(groups);
  const placed = groups
    .map((group) => ({ ...group, points: pointsOf(group) }))
    .filter(({ points }) => points.length > 0)
    .toSorted((one, other) => other.hubs.length - one.hubs.length);
  const around = neighboursOf(prefecture.value).flatMap(({ code }) => prefectureOutline(code));
  const panels = mapPanels(prefectureOutline(prefecture.code));
  const size = ({ rings }: { rings: readonly Ring[] }): number =>
    Math.max(0, ...rings.map(ringArea));
  const mainSize = panels[0] ? size(panels[0]) : 0;
  return panels.flatMap((panel, index): PanelDrawing[] => {
    const frame = mapFrame(panel.box, index === 0 ? SIZE : FAR_SIZE);
    const marked = placed
      .map(({ name, hubs, points }) => {
        const shown = (isDense ? [mean(points)] : points).map(frame.project);
        return { name, hubs, places: shown.filter((point) => isInFrame(frame, point)) };
      })
      .filter(({ places }) => places.length > 0);
    if (index > 0 && marked.length === 0 && size(panel) < mainSize * WORTH_SEEING) return [];
    const drawn = isDense
      ? drawCircles(marked, frame)
      : marked.map(({ places }) =>
          places.map(([x, y]) => ({ x: round(x), y: round(y), radius: POINT_RADIUS })),
        );
    return [
      {
        width: frame.width,
        height: frame.height,
        land: landPath(frame, panel.rings),
        around: landPath(frame, around),
        marks: drawn.flat(),
        labels: placeLabels(
          marked.map(({ name, hubs }, place) => ({
            text: isDense ? name : `${name} ${String(hubs.length)}`,
            anchor: boxOfMarks(drawn[place] ?? []),
          })),
          { width: frame.width, height: frame.height, fontSize: LABEL_SIZE },
        ),
      },
    ];
  });
}
