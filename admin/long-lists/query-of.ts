import type { Map } from 'immutable';
import type { ListQuery } from '../backends/list-query.ts';

/** Decap's state of one order, filter or group that an editor has chosen. */
interface Choice {
  key: string;
  direction: 'Ascending' | 'Descending' | 'None';
  field: string;
  pattern: string;
  active: boolean;
}

/**
 * @param entries Decap's state of lists
 * @param collection its name
 * @returns what is asked of the collection's list
 */
export function queryOf(entries: Map<string, unknown>, collection: string): ListQuery {
  const choices = (part: string): Choice[] => {
    const found = entries.getIn([part, collection]) as Map<string, unknown> | undefined;
    return Object.values(found?.toJS() ?? {}) as Choice[];
  };
  const sort = choices('sort').find(({ direction }) => direction !== 'None');
  return {
    sort: sort && { field: sort.key, isDescending: sort.direction === 'Descending' },
    filters: choices('filter').flatMap(({ active, field, pattern }) =>
      active ? [{ field, pattern }] : [],
    ),
    group: choices('group').find(({ active }) => active)?.field,
  };
}
