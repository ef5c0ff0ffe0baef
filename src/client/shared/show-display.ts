import { DISPLAY_CHOICES, type Display } from '../../domain/display.ts';

/**
 * Brings the page to what was chosen: `data-theme` and `data-furigana` on the root, the browser's
 * own colours, and the radio buttons as far as they are there.
 */
export function showDisplay(display: Display): void {
  for (const [name, [usual]] of Object.entries(DISPLAY_CHOICES)) {
    const value = display[name as keyof Display];
    if (value === usual) document.documentElement.removeAttribute(`data-${name}`);
    else document.documentElement.setAttribute(`data-${name}`, value);
    const chosen = `display-choice input[name="${name}"][value="${value}"]`;
    const radio = document.querySelector<HTMLInputElement>(chosen);
    if (radio) radio.checked = true;
  }
  colourBrowser(display.theme);
}

/** The empty canvas between two pages, and the browser's frame around the page. */
function colourBrowser(theme: Display['theme']): void {
  const isAuto = theme === 'auto';
  document
    .querySelector('meta[name="color-scheme"]')
    ?.setAttribute('content', isAuto ? 'light dark' : theme);
  for (const meta of document.querySelectorAll<HTMLMetaElement>('meta[name="theme-color"]')) {
    const own = (meta.dataset.media ??= meta.media);
    const fixed = own.includes(theme) ? 'all' : 'not all';
    meta.media = isAuto ? own : fixed;
  }
}
