import { loadDisplay, saveDisplay } from './display-memory.ts';
import { showDisplay } from './show-display.ts';

/**
 * Radio buttons for one choice of `DISPLAY_CHOICES`. Without this script they could do nothing, so
 * they come `hidden`; the parser meets the element defined, and shows it before anything is painted.
 * With `data-needs`, a selector, it shows only on a page that holds such a thing before it.
 */
export class DisplayChoice extends HTMLElement {
  connectedCallback(): void {
    const { needs } = this.dataset;
    this.hidden = needs !== undefined && document.querySelector(needs) === null;
    this.addEventListener('change', this);
  }

  handleEvent({ target }: Event): void {
    if (!(target instanceof HTMLInputElement)) return;
    saveDisplay({ ...loadDisplay(), [target.name]: target.value });
    showDisplay(loadDisplay());
  }
}
