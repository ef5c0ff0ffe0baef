import type { Page } from 'playwright-core';
import { findSmallTargets } from '../site/small-targets.ts';

/**
 * What of the CMS can be touched. Left out: the line in which one types to narrow down a choice, and the
 * one that takes a file; the boxes round them answer, and are measured in their place.
 */
const CONTROLS = [
  'a[href]',
  'button:not([role=button] > button)',
  'input:not([type=hidden], [type=file], [role=combobox])',
  '[class*="-control"]:has([role=combobox])',
  '.nc-fileUploadButton',
  'select',
  'textarea',
  'summary',
  '[contenteditable=true]',
  '[role=button]',
  '[role=menuitem]',
  '[role=option]',
  '[class*="-SuggestionItem"]',
].join();

/** What covers the rest while it is open, the uppermost first. */
const LAYERS = [
  '[role=alertdialog]',
  '[role=dialog]',
  '[role=menu] > ul',
  '[role=listbox]',
  'ul[class*="-Suggestions"]',
];

/** The mark that something is being loaded, which goes by itself, and what the editor can close. */
const LOADING = 'body > canvas';
const MESSAGES = ':is(.cms-toasts, .cms-mistakes):popover-open';

async function without<Result>(page: Page, what: string, act: () => Promise<Result>) {
  const hidden = await page.addStyleTag({
    content: `${what} { display: none !important }`,
  });
  const result = await act();
  await hidden.evaluate((style: HTMLStyleElement) => {
    style.remove();
  });
  return result;
}

/** The controls of a screen of the CMS that a finger misses: those of what lies on top, if anything does. */
export async function smallControls(page: Page): Promise<string[]> {
  const top = await page.evaluate(
    (layers) =>
      layers.find((layer) =>
        [...document.querySelectorAll(layer)].some(
          (element) => element.checkVisibility() && element.getBoundingClientRect().height > 0,
        ),
      ) ?? ':root',
    LAYERS,
  );
  // Behind a dialog nothing is touched before it is closed.
  const messages = await without(page, LOADING, () =>
    findSmallTargets(page, `:root:not(:has(dialog:modal)) ${MESSAGES} button`),
  );
  const small = await without(page, `:is(${LOADING}, ${MESSAGES})`, () =>
    findSmallTargets(page, `${top} :is(${CONTROLS})`),
  );
  return [...messages, ...small];
}

/** Buttons, links and fields that show a sign only, and say nothing to who does not see it. */
export const namelessControls = (page: Page): Promise<string[]> =>
  page.evaluate(() =>
    [...document.querySelectorAll<HTMLElement>('a[href], button, [role=button], [role=switch]')]
      .filter((control) => {
        const words = [
          control.innerText,
          control.ariaLabel,
          control.title,
          control.querySelector<HTMLElement>('[title]')?.title,
          ...(control instanceof HTMLButtonElement
            ? [...control.labels].map((label) => label.innerText)
            : []),
        ];
        return control.checkVisibility() && words.every((word) => (word ?? '').trim() === '');
      })
      .map((control) => control.outerHTML.slice(0, 120)),
  );
