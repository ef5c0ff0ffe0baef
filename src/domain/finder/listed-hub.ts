import type { FinderHub } from './finder-hub.ts';

/** A hub, and how far it is in metres where that is known. */
export interface ListedHub {
  readonly hub: FinderHub;
  readonly metres?: number | undefined;
}
