import type { CmsConfig } from 'decap-cms-core';
import type { ImplementationEntry } from 'decap-cms-lib-util';
import type { CollectionName } from '../../src/schema/index.ts';
import type { SiteBuild } from '../../src/domain/site-build.ts';

/** Who works on a draft. */
export interface DraftInfo {
  /** The name, when the backend knows it. */
  who: string | undefined;
  isOwn: boolean;
  /** ISO 8601: when the draft was begun, and when it was changed last. */
  since: string;
  updated: string;
}

/** What our own parts of the CMS ask of a backend, beside what Decap asks. */
export interface SiteBackend {
  /** Published entries of a folder, as lists show them, right for the newest `main`. */
  listedEntries(folder: string): Promise<ImplementationEntry[]>;
  /** Texts of files as of the newest `main`; one that is not there is left out. */
  publishedTexts(paths: readonly string[]): Promise<{ path: string; text: string }[]>;
  /** Paths of all files below a folder as of the newest `main`. */
  publishedFiles(folder: string): Promise<string[]>;
  /** Slugs of a collection that are taken, by published entries and by drafts. */
  takenSlugs(collection: CollectionName): Promise<string[]>;
  /** @returns undefined where nobody can tell */
  siteBuild(): Promise<SiteBuild | undefined>;
  /** @returns undefined when the entry has no draft */
  draftOf(collection: string, slug: string): Promise<DraftInfo | undefined>;
}

/** Decap's settings of a backend; its type knows the names of its own backends only. */
export type BackendSettings = Omit<CmsConfig['backend'], 'name'> & { name: string };

/** What the CMS is built for. */
export interface BuiltFor {
  /** Decap's own part of the configuration. */
  config: () => BackendSettings;
  /** Registered with Decap under the configuration's name. */
  Backend: unknown;
  /** Runs before Decap. @returns whether somebody is there to speak to */
  start: () => Promise<boolean>;
}

let current: SiteBackend | undefined;
const listeners: ((isLoggedIn: boolean) => void)[] = [];

/** @param listener hears when somebody has logged in or out */
export function onLogin(listener: (isLoggedIn: boolean) => void): void {
  listeners.push(listener);
}

export function announceLogin(isLoggedIn: boolean): void {
  for (const listener of listeners) listener(isLoggedIn);
}

/** Decap makes one backend, and keeps it to itself. */
export function setCurrentBackend(backend: SiteBackend): void {
  current = backend;
}

/** @throws Error before Decap has made its backend */
export function currentBackend(): SiteBackend {
  if (!current) throw new Error('Decap has made no backend yet');
  return current;
}
