import type { Editor } from './editor.ts';

/** A running CMS, whatever stands behind it. */
export interface CmsUnderTest {
  url: string;
  /** Origins that its pages may reach. */
  origins: readonly string[];
  /** Logs an editor in, at an address of the CMS. */
  logIn: (editor: Editor, address?: string) => Promise<void>;
  /** Runs Git in the repository that it writes to. */
  git: (...args: string[]) => string;
  /** Publishes a file past the CMS, as another person's work. */
  publishElsewhere: (path: string, change: (text: string) => string) => Promise<void>;
  /** Withdraws a draft past the CMS, as another person does. */
  withdrawElsewhere: (draft: string) => Promise<void>;
  /** The status of a draft: `draft`, `pending_review` or `pending_publish`; undefined when there is none. */
  statusOf: (draft: string) => Promise<string | undefined>;
  /** Builds the site of what is published. @returns the folder of its pages */
  build: () => Promise<string>;
  stop: () => Promise<void>;
}
