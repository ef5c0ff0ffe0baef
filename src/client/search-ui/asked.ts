import type { Engine } from './load-engine.ts';
import type { Pieces } from './pieces.ts';

/** What a list of results needs to show its pages. */
export interface Asked {
  readonly q: string;
  readonly engine: Engine;
  readonly pieces: Pieces;
  /** Whether nothing else has been asked since. */
  readonly isCurrent: () => boolean;
}
