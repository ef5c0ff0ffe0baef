/** Decap's parts that ship no types. */
declare module 'decap-cms-locales' {
  export interface Phrases {
    [key: string]: string | Phrases;
  }
  export const en: Phrases;
  export const ja: Phrases;
}
declare module 'decap-cms-locales/dist/esm/*' {
  const phrases: import('decap-cms-locales').Phrases;
  export default phrases;
}
/** Only what our backends use. */
declare module 'decap-cms-lib-util' {
  interface ImplementationEntry {
    file: { path: string; id?: string | null; label?: string };
    data: string;
  }
  interface DataFile {
    path: string;
    slug: string;
    raw: string;
  }
  interface Asset {
    path: string;
    toBase64?: () => Promise<string>;
  }
  interface Entry {
    dataFiles: DataFile[];
    assets: Asset[];
  }
  interface PersistOptions {
    newEntry?: boolean;
    commitMessage: string;
    collectionName?: string;
    useWorkflow?: boolean;
    /** Whether the entry has a draft already. */
    unpublished?: boolean;
    status?: string;
    /** Ours: the draft's text that this save comes after (backends/guarded-save.ts). */
    after?: string;
  }
  interface UnpublishedEntry {
    collection: string;
    slug: string;
    status: string;
    diffs: { id: string; path: string; newFile: boolean }[];
    updatedAt: string;
    pullRequestAuthor?: string;
  }
  class Cursor {
    static create(store: object): Cursor;
    meta?: import('immutable').Map<string, unknown>;
    data?: import('immutable').Map<string, unknown>;
    actions?: import('immutable').Set<string>;
    addAction(action: string): Cursor;
    wrapData(data: object): Cursor;
  }
  const CURSOR_COMPATIBILITY_SYMBOL: unique symbol;
  const localForage: import('./backends/kept-aside.ts').Keeper;
  class APIError extends Error {
    constructor(message: string, status: number | null, api: string);
    status: number | null;
  }
  interface BackendConfig {
    backend: import('decap-cms-core').CmsBackend;
    media_folder: string;
  }
  /** What Decap asks of every backend; a type only, the package has no such class. */
  class Implementation {
    constructor(config: BackendConfig, options?: object);
    branch: string;
    getEntry(path: string): Promise<ImplementationEntry>;
    unpublishedEntries(): Promise<string[]>;
    unpublishedEntry(draft: {
      id?: string;
      collection?: string;
      slug?: string;
    }): Promise<UnpublishedEntry>;
    unpublishedEntryDataFile(
      collection: string,
      slug: string,
      path: string,
      id: string,
    ): Promise<string>;
    persistEntry(entry: Entry, options: PersistOptions): Promise<unknown>;
    publishUnpublishedEntry(collection: string, slug: string): Promise<unknown>;
    deleteUnpublishedEntry(collection: string, slug: string): Promise<unknown>;
    persistMedia(asset: Asset, options: PersistOptions): Promise<unknown>;
    deleteFiles(paths: string[], commitMessage: string): Promise<unknown>;
  }
}
declare module 'decap-cms-backend-proxy' {
  import * as util from 'decap-cms-lib-util';
  export class ProxyBackend extends util.Implementation {
    request(payload: { action: string; params: object }): Promise<unknown>;
    authenticate(): Promise<unknown>;
    logout(): null;
  }
}
declare module 'decap-cms-widget-*' {
  const widget: { Widget: () => import('decap-cms-core').CmsWidgetParam };
  export default widget;
}
declare module 'decap-cms-widget-string' {
  import type { ComponentType } from 'react';
  const widget: {
    Widget: () => import('decap-cms-core').CmsWidgetParam;
    controlComponent: ComponentType<Record<string, unknown>>;
  };
  export default widget;
}
/** Only what our own control for texts uses. */
declare module 'decap-cms-widget-markdown' {
  import type { Component } from 'react';
  class MarkdownControl extends Component<Record<string, unknown>, { mode: string }> {
    focus(): void;
  }
  const widget: { controlComponent: typeof MarkdownControl };
  export { type MarkdownControl };
  export default widget;
}
declare module 'decap-cms-widget-markdown/dist/esm/serializers/index.js' {
  export function markdownToSlate(markdown: string): object[];
  export function slateToMarkdown(nodes: object[]): string;
}
declare module 'decap-cms-core/dist/esm/constants/configSchema.js' {
  export function validateConfig(config: object): void;
}
declare module 'decap-cms-core/dist/esm/redux/index.js' {
  interface State {
    entryDraft: import('immutable').Map<string, unknown>;
    entries: import('immutable').Map<string, unknown>;
    collections: import('immutable').Map<string, unknown>;
    search: { page: number };
    notifications: {
      notifications: readonly import('./notifications/notification-words.ts').Notification[];
    };
  }
  interface Action {
    type: string;
    payload?: unknown;
  }
  type Reducer = (state: State | undefined, action: Action) => State;
  export const store: {
    getState(): State;
    subscribe(listener: () => void): () => void;
    dispatch(action: object): void;
    replaceReducer(reducer: Reducer): void;
  };
}
declare module 'decap-cms-core/dist/esm/reducers/combinedReducer.js' {
  const createRootReducer: () => import('decap-cms-core/dist/esm/redux/index.js').Reducer;
  export default createRootReducer;
}
declare module 'decap-cms-core/dist/esm/actions/search.js' {
  export const SEARCH_ENTRIES_SUCCESS: string;
}
declare module 'decap-cms-core/dist/esm/actions/entries.js' {
  export const ENTRIES_SUCCESS: string;
  export const FILTER_ENTRIES_REQUEST: string;
  export const FILTER_ENTRIES_SUCCESS: string;
  export const GROUP_ENTRIES_REQUEST: string;
  export const GROUP_ENTRIES_SUCCESS: string;
  export const SORT_ENTRIES_SUCCESS: string;
  export function changeDraftField(change: {
    field: import('immutable').Map<string, unknown>;
    value: unknown;
    metadata: object;
    entries: readonly unknown[];
    i18n: undefined;
  }): object;
  export function clearFieldErrors(uniqueFieldId: string): object;
}
