import { clipRing } from './clip-ring.ts';
import type { MapFrame } from './map-frame.ts';
import { writeRings } from './outline-text.ts';
import type { Ring } from './ring.ts';

/** Outlines run on outside of the frame, where their cut edges are not seen. */
const BLEED = 4;

/** Land as the `d` of an SVG path, to the pixel; what lies outside of the frame is cut off. */
export const landPath = ({ width, height, project }: MapFrame, rings: readonly Ring[]): string =>
  writeRings(
    rings
      .map((ring) =>
        clipRing(ring.map(project), {
          minX: -BLEED,
          minY: -BLEED,
          maxX: width + BLEED,
          maxY: height + BLEED,
        }),
      )
      .filter((ring) => ring.length > 2),
    1,
  );
