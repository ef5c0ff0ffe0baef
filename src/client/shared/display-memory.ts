import { DISPLAY_KEY, readDisplay, writeDisplay, type Display } from '../../domain/display.ts';

/** What storage refused to keep: blocked, full or absent. It lives as long as the page. */
let unkept: string | undefined;

/** What the visitor last chose, in this tab or in another. */
export function loadDisplay(): Display {
  return readDisplay(unkept ?? readStorage());
}

function readStorage(): string {
  try {
    return localStorage.getItem(DISPLAY_KEY) ?? '';
  } catch {
    return '';
  }
}

/** Remembers a choice for the pages to come, or for this page alone where storage is refused. */
export function saveDisplay(display: Display): void {
  const text = writeDisplay(display);
  try {
    if (text) localStorage.setItem(DISPLAY_KEY, text);
    else localStorage.removeItem(DISPLAY_KEY);
    unkept = undefined;
  } catch {
    unkept = text;
  }
}
