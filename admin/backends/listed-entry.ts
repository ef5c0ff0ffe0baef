import type { ImplementationEntry } from 'decap-cms-lib-util';
import type { IndexedEntry } from '../../src/domain/cms-index.ts';

/**
 * An indexed entry in the form in which Decap takes files. Its text is JSON, which our format reads
 * as well: reading thousands of entries in YAML would take seconds.
 */
export const listedEntry = ({ path, blob, fields }: IndexedEntry): ImplementationEntry => ({
  file: { path, id: blob },
  data: JSON.stringify(fields),
});
