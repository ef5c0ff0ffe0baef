import type axe from 'axe-core';

declare global {
  /** What the gates put into a page. */
  interface Window {
    axe: typeof axe;
    noteViolation: (text: string) => Promise<void>;
  }
}
