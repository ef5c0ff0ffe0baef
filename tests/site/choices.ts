import type { Page } from 'playwright-core';

/** Presses one of the choices of the footer, named by its label. */
export const choose = (page: Page, label: string): Promise<void> =>
  page.getByRole('radio', { name: label }).check();

export const isChosen = (page: Page, label: string): Promise<boolean> =>
  page.getByRole('radio', { name: label }).isChecked();

/** `data-theme` of the page. */
export const themeOf = (page: Page): Promise<string | null> =>
  page.evaluate(() => document.documentElement.getAttribute('data-theme'));

/** The colour that the whole page lies on. */
export const backgroundOf = (page: Page): Promise<string> =>
  page.evaluate(() => getComputedStyle(document.documentElement).backgroundColor);
