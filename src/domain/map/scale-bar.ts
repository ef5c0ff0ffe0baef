const STEPS = [0.1, 0.2, 0.5, 1, 2, 5, 10, 20, 50, 100, 200];

/** A round length and how long it is on the map. */
export interface ScaleBar {
  /** `500 m`, `2 km` */
  readonly text: string;
  /** In units of the drawing. */
  readonly length: number;
}

/** The longest round length that takes no more than a third of the map's width. */
export function scaleBar({ width, unitsPerKm }: { width: number; unitsPerKm: number }): ScaleBar {
  const km = STEPS.findLast((step) => step * unitsPerKm <= width / 3) ?? 0.1;
  return {
    text: km < 1 ? `${String(km * 1000)} m` : `${String(km)} km`,
    length: km * unitsPerKm,
  };
}
