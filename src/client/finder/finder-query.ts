import { listUrl } from '../../domain/addresses.ts';

/** How many hubs come at once. */
export const STEP = 10;
/** More than anybody reads; an address may ask for anything. */
export const MOST = 200;

/** What a visitor asks the finder; all of it stands in the page's address. */
export interface FinderQuery {
  /** The words of the box, or the whole label of a place that was picked. */
  readonly q: string;
  /** Values of HUB_FACETS, and `today`. */
  readonly facets: readonly string[];
  /** How many hubs at most: a multiple of STEP. */
  readonly count: number;
  /** From the device's position, which stands in no address. */
  readonly near: boolean;
  /** The hubs that were saved on this device; no facet narrows them. */
  readonly saved: boolean;
}

/**
 * Reads a query from an address's search part (`?q=高松市&f=parking&n=20`).
 * @param known the facets that can be asked for; others are passed over
 */
export function readQuery(search: string, known: readonly string[]): FinderQuery {
  const params = new URLSearchParams(search);
  const steps = Math.ceil(Number(params.get('n')) / STEP) || 1;
  const asked = params.getAll('f');
  const saved = params.get('saved') === '1';
  return {
    q: params.get('q')?.trim() ?? '',
    facets: known.filter((facet) => !saved && asked.includes(facet)),
    count: Math.min(Math.max(steps, 1) * STEP, MOST),
    near: params.get('near') === 'here',
    saved,
  };
}

/** The address of a query; what is usual is left out. */
export function writeQuery({ q, facets, count, near, saved }: FinderQuery): string {
  const params = [
    ['q', q],
    ['near', near ? 'here' : ''],
    ['saved', saved ? '1' : ''],
    ...facets.map((facet) => ['f', facet]),
    ['n', count > STEP ? String(count) : ''],
  ].filter(([, value]) => value);
  return listUrl('hubs') + (params.length > 0 ? `?${new URLSearchParams(params).toString()}` : '');
}
