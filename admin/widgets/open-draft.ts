import type { CmsField } from 'decap-cms-core';
import { changeDraftField } from 'decap-cms-core/dist/esm/actions/entries.js';
import { store } from 'decap-cms-core/dist/esm/redux/index.js';
import { fromJS, isImmutable, type Map } from 'immutable';
import { useSyncExternalStore } from 'react';

/** The entry in the form: for controls that fill in, or look at, other fields than their own. */
const draftValue = (name: string): unknown =>
  store.getState().entryDraft.getIn(['entry', 'data', name]);

/** Another field's value, plain; the component is drawn anew when it changes. */
export function useDraftField(name: string): unknown {
  const value = useSyncExternalStore(
    (changed) => store.subscribe(changed),
    () => draftValue(name),
  );
  return isImmutable(value) ? (value as Map<string, unknown>).toJS() : value;
}

/** Writes another field of the entry, as if the editor had. */
export function setDraftField(name: CmsField['name'], value: unknown): void {
  store.dispatch(
    changeDraftField({
      field: fromJS({ name }),
      value: fromJS(value),
      metadata: {},
      // With no saved entry to compare with, the draft counts as changed.
      entries: [],
      i18n: undefined,
    }),
  );
}
