import { boxOf, gapBetween, joinBoxes, type Box } from './box.ts';
import { ringArea, type Ring } from './ring.ts';

/** Land that is drawn in one map. */
export interface MapPanel {
  readonly rings: readonly Ring[];
  /** In degrees. */
  readonly box: Box;
}

/** Degrees of sea over which land still belongs together: Oki to Shimane, but not Izu to Tokyo. */
const NEAR = 0.45;

/**
 * Divides the land of a prefecture into groups that lie near each other, so that far islands do
 * not make the rest small. The group with the largest land comes first.
 */
export function mapPanels(rings: readonly Ring[]): readonly MapPanel[] {
  let panels: MapPanel[] = [];
  for (const ring of rings) {
    const box = boxOf(ring);
    const near = panels.filter((panel) => gapBetween(panel.box, box) <= NEAR);
    const joined = near.reduce<MapPanel>(
      (all, panel) => ({
        rings: [...all.rings, ...panel.rings],
        box: joinBoxes(all.box, panel.box),
      }),
      { rings: [ring], box },
    );
    panels = [...panels.filter((panel) => !near.includes(panel)), joined];
  }
  const size = (panel: MapPanel): number => Math.max(...panel.rings.map(ringArea));
  return panels.toSorted((one, other) => size(other) - size(one));
}
