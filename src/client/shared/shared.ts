/** The one script of every page. It blocks, so that what was chosen holds from the first paint. */
import { closeMenu } from './close-menu.ts';
import { DisplayChoice } from './display-choice.ts';
import { loadDisplay } from './display-memory.ts';
import { openQuickSearch } from './open-quick-search.ts';
import { showDisplay } from './show-display.ts';
import { showQuery } from './show-query.ts';

const show = (): void => {
  showDisplay(loadDisplay());
};

show();
showQuery();
customElements.define('display-choice', DisplayChoice);
// The radio buttons are there; a choice in another tab; a page that comes back as it was left.
document.addEventListener('DOMContentLoaded', show);
addEventListener('storage', show);
addEventListener('pageshow', show);
addEventListener('focusin', closeMenu);
addEventListener('click', openQuickSearch);
