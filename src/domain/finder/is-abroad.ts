import type { Point } from './finder-hub.ts';

/**
 * Whether a point lies outside the box round Japan, from 与那国島 to 南鳥島 and from 沖ノ鳥島 to
 * 択捉島. What it holds of other countries passes for Japan.
 */
export const isAbroad = ({ lat, lon }: Point): boolean =>
  Math.abs(lat - 33) > 13 || Math.abs(lon - 138.5) > 16.5;
