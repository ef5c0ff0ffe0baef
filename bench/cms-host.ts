import type { Page } from 'playwright-core';

/** A content file, and what somebody has written into it. */
export interface Change {
  path: string;
  text: string;
}

/** What stands behind a CMS: a Git host, or the local server. */
export interface CmsHost {
  /** What the site is built with. */
  env: Readonly<Record<string, string>>;
  /** Serves a built site, with the CMS on this host. @returns its address */
  serve(dist: string): Promise<string>;
  /** From the CMS's first page to the button that the waiting begins with. */
  beforeLogin(page: Page): Promise<void>;
  /** Presses it. */
  finishLogin(page: Page): Promise<void>;
  /** Whether a request of the browser goes to the host. */
  isCall(url: string): boolean;
  /** Changes that somebody has published since the site was built. */
  publish(changes: readonly Change[]): Promise<void>;
  /** Drafts that are open, one a change. */
  draft(changes: readonly Change[]): Promise<void>;
  close(): Promise<void>;
}

/** A draft's id, by its file: `hubs/kagawa/37201-mokomoko`. */
export const draftId = (path: string): string => path.replace(/^content\/|\.md$/g, '');
