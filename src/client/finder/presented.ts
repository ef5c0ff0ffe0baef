import type { FinderHub, Point } from '../../domain/finder/finder-hub.ts';

/** What stands on the page for an outcome. */
export interface Presented {
  readonly heading: string;
  /** Read out by itself, as the focus may be elsewhere. */
  readonly status: string;
  /** Brings the room under them to what is to be seen; what is there already may stay. */
  readonly fill: (room: HTMLElement) => void;
  /** The hubs of the list in its order, for the map; none when there is no list. */
  readonly hubs: readonly FinderHub[];
  /** Where the distances are measured from. */
  readonly from?: Point | undefined;
  /** Whether that is where the device is. */
  readonly isHere?: boolean;
}
