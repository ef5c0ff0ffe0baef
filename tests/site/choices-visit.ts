import type { Page } from 'playwright-core';
import { backgroundOf } from './choices.ts';
import { startVisits, type Visits } from './visits.ts';

/** A page of nothing but text, on which the choices are tried. */
export const PAGE = '/privacy/';

export interface ChoicesVisit {
  visits: Visits;
  /** The colour of the page where the device asks for dark. */
  dark: string;
  /** A tab on a light device; it stays open until the browser is closed. */
  open: (path?: string, origin?: string) => Promise<Page>;
}

export async function startChoicesVisit(): Promise<ChoicesVisit> {
  const visits = await startVisits();
  const page = await visits.newPage({ colorScheme: 'dark' });
  await page.goto(visits.origin + PAGE);
  const dark = await backgroundOf(page);
  return {
    visits,
    dark,
    open: async (path = PAGE, origin = visits.origin) => {
      const tab = await visits.newPage({ colorScheme: 'light' });
      tab.setDefaultTimeout(10_000);
      await tab.goto(origin + path);
      return tab;
    },
  };
}
