import type { Map } from 'immutable';

/**
 * Takes back the other filters of a field when one of it has been chosen. Decap asks for entries
 * that match all filters, and no hub is in two prefectures.
 * @param lists Decap's state of lists
 * @param filter the one that was chosen or taken back
 */
export function onlyFilterOfField(
  lists: Map<string, unknown>,
  collection: string,
  { id, field }: { id: string; field: string },
): Map<string, unknown> {
  return lists.updateIn(['filter', collection], (filters) =>
    (filters as Map<string, Map<string, unknown>>).map((other) =>
      other.get('field') === field && other.get('id') !== id ? other.set('active', false) : other,
    ),
  );
}
