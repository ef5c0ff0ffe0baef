import { store } from 'decap-cms-core/dist/esm/redux/index.js';

/** Whether the form holds what was not saved. */
export const hasChanged = (): boolean => store.getState().entryDraft.get('hasChanged') === true;
