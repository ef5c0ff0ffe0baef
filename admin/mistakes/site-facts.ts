import type { KnownMunicipality } from '../../src/domain/content-check/check-hub-place.ts';

/** What the check of one entry has to know of the rest of the site. */
export interface SiteFacts {
  /** `https://hiroba.example` */
  origin: string;
  /** Whether a path, which ends with `/` or a file's ending, leads to something. */
  hasPage: (path: string) => Promise<boolean>;
  hasFigure: (id: string) => Promise<boolean>;
  /** All municipalities; none while they cannot be asked for. */
  municipalities: () => Promise<readonly KnownMunicipality[]>;
}
