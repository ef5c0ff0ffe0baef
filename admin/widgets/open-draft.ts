import type { CmsField } from 'decap-cms-core';
import { changeDraftField, clearFieldErrors } from 'decap-cms-core/dist/esm/actions/entries.js';
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

/** Decap's ids of a field, `postcode-field-12`, under which its mistakes stand. */
function idsOf(name: string): string[] {
  const errors: unknown = store.getState().entryDraft.get('fieldsErrors');
  const ids = isImmutable(errors) ? Object.keys(errors.toJS()) : [];
  return ids.filter((id) => id.replace(/-field-\d+$/, '') === name);
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
  // What was said of it is said of what stood there before.
  for (const id of idsOf(name)) store.dispatch(clearFieldErrors(id));
}
