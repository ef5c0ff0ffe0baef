import {
  ENTRIES_SUCCESS,
  FILTER_ENTRIES_REQUEST,
  FILTER_ENTRIES_SUCCESS,
  GROUP_ENTRIES_REQUEST,
  GROUP_ENTRIES_SUCCESS,
  SORT_ENTRIES_SUCCESS,
} from 'decap-cms-core/dist/esm/actions/entries.js';
import { SEARCH_ENTRIES_SUCCESS } from 'decap-cms-core/dist/esm/actions/search.js';
import createRootReducer from 'decap-cms-core/dist/esm/reducers/combinedReducer.js';
import {
  store,
  type Action,
  type Reducer,
  type State,
} from 'decap-cms-core/dist/esm/redux/index.js';
import type { List, Map } from 'immutable';
import { collections, type Collection } from '../../src/schema/index.ts';
import { setQueryReader } from '../backends/asked-query.ts';
import { arrange } from '../backends/list-query.ts';
import { PAGE, pageOfEntries } from '../backends/page-entries.ts';
import { onlyFilterOfField } from './only-filter-of-field.ts';
import { queryOf } from './query-of.ts';

/** An entry as Decap has read it. */
interface LoadedEntry {
  slug: string;
  data: Record<string, unknown>;
}

interface Payload {
  collection: string;
  entries: LoadedEntry[];
  page?: number | undefined;
  append?: boolean;
  filter: { id: string; field: string };
}

const folderOf = (name: string): string | undefined =>
  (collections as Record<string, Collection>)[name]?.folder;

/** All entries of a sorted, filtered or divided list have come: the first of them are enough to begin. */
function firstPage(state: State, name: string, folder: string, all: LoadedEntry[]): Action {
  const query = queryOf(state.entries, name);
  const arranged = arrange(all, query, ({ data }) => data);
  const { entries, cursor } = pageOfEntries(arranged, { folder, page: 0, query });
  const collection = state.collections.get(name);
  const wrapped = cursor.wrapData({ cursorType: 'collectionEntries', collection });
  const hasMore = cursor.actions?.has('next') === true;
  return {
    type: ENTRIES_SUCCESS,
    payload: {
      ...{ collection: name, entries, page: 0, append: false },
      cursor: hasMore ? wrapped.addAction('append_next') : wrapped,
    },
  };
}

/** Decap searches again for every page, and has found all the entries each time. */
function foundPage({ page }: State['search'], all: LoadedEntry[]): Partial<Payload> {
  const end = (page + 1) * PAGE;
  // Without a page's number there is nothing more to come, and what is there is replaced.
  return end < all.length
    ? { entries: all.slice(page * PAGE, end), page }
    : { entries: all, page: undefined };
}

function pagedAction(state: State, action: Action): Action {
  const payload = action.payload as Payload;
  switch (action.type) {
    case SORT_ENTRIES_SUCCESS:
    case FILTER_ENTRIES_SUCCESS:
    case GROUP_ENTRIES_SUCCESS: {
      const folder = folderOf(payload.collection);
      return folder === undefined
        ? action
        : firstPage(state, payload.collection, folder, payload.entries);
    }
    case ENTRIES_SUCCESS:
      // The list has begun anew while its next page was on its way.
      return payload.page === 0 ? { ...action, payload: { ...payload, append: false } } : action;
    case SEARCH_ENTRIES_SUCCESS:
      return { ...action, payload: { ...payload, ...foundPage(state.search, payload.entries) } };
    default:
      return action;
  }
}

/** What Decap leaves to be done in its state of lists. */
function mended(lists: Map<string, unknown>, { type, payload }: Action): Map<string, unknown> {
  const { collection, filter } = (payload ?? {}) as Payload;
  switch (type) {
    case FILTER_ENTRIES_REQUEST:
      // Else the next page of the list before would be asked for meanwhile, and nothing be shown.
      return onlyFilterOfField(lists, collection, filter)
        .setIn(['pages', collection, 'isFetching'], true)
        .deleteIn(['pages', collection, 'page']);
    case GROUP_ENTRIES_REQUEST:
      return lists.setIn(['pages', collection, 'isFetching'], true);
    case ENTRIES_SUCCESS:
      // An entry that was opened before its page came stands in the list already.
      return lists.updateIn(['pages', collection, 'ids'], (ids) =>
        (ids as List<string>).reverse().toOrderedSet().reverse().toList(),
      );
    default:
      return lists;
  }
}

const paged =
  (reduce: Reducer): Reducer =>
  (state, action) => {
    if (!state) return reduce(state, action);
    const shown = pagedAction(state, action);
    const next = reduce(state, shown);
    const entries = mended(next.entries, shown);
    return entries === next.entries ? next : { ...next, entries };
  };

/**
 * Lets Decap draw lists and results of searches page by page whatever is asked of them. It does so
 * only for a list as it comes: else it draws all of thousands of entries, and sorts them anew at
 * every change.
 */
export function pageLists(): void {
  const names = Object.entries(collections).map(([name, { folder }]) => [folder, name] as const);
  const nameOf = new globalThis.Map<string, string>(names);
  setQueryReader((folder) => queryOf(store.getState().entries, nameOf.get(folder) ?? ''));
  store.replaceReducer(paged(createRootReducer()));
}
