import type { BrowserContextOptions, Locator, Page } from 'playwright-core';
import { lookAtFocus } from './focus.ts';
import type { Visits } from './visits.ts';

/** Farther than any control of a page is from its beginning. */
const MOST_PRESSES = 150;

/** A person without mouse or finger, who notes whenever it is unclear where the focus is. */
export interface Keyboard {
  page: Page;
  /** Where the focus was lost from sight, with the reason. */
  faults: string[];
  open(path: string): Promise<void>;
  /** Presses a key, and looks where the focus is. @returns what has it */
  press(key: string): Promise<string>;
  /**
   * Presses a key, Tab if none is given, until the target has the focus.
   * @throws Error when it never gets it
   */
  reach(target: Locator, key?: string): Promise<void>;
}

/** Opens a tab on a phone with a keyboard. */
export async function takeKeyboard(
  visits: Visits,
  options: BrowserContextOptions,
): Promise<Keyboard> {
  const page = await visits.newPage({
    viewport: { width: 390, height: 844 },
    reducedMotion: 'reduce',
    ...options,
  });
  page.setDefaultTimeout(10_000);
  const faults: string[] = [];
  const press = async (key: string): Promise<string> => {
    await page.keyboard.press(key);
    const { name, faults: found } = await lookAtFocus(page);
    faults.push(...found.map((fault) => `${new URL(page.url()).pathname} ${name} ${fault}`));
    return name;
  };
  const hasFocus = (target: Locator): Promise<boolean> =>
    target.evaluate((element) => element === document.activeElement);
  return {
    page,
    faults,
    press,
    async open(path) {
      await page.goto(visits.origin + path);
    },
    async reach(target, key = 'Tab') {
      for (let presses = 0; presses < MOST_PRESSES; presses += 1) {
        await press(key);
        if (await hasFocus(target)) return;
      }
      throw new Error(`${key} never reaches ${target.toString()}`);
    },
  };
}
