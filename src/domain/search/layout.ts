/**
 * How pages lie in the index. Pagefind is given volumes of many pages, not pages: its table of pages
 * would else weigh more than the answers. A page takes as many slots of a volume as its words need,
 * and the place of a word tells the page.
 */

/** Places of a slot. */
export const SLOT = 256;
/** Slots of a volume: its places fit into two bytes. */
export const SLOTS = 256;
/** Places of a volume. */
export const VOLUME = SLOT * SLOTS;
/** The first places of a page hold its title, and nothing else. */
export const TITLE = 48;

/** Pages whose texts share a file. */
export const PAGES_A_TEXT = 4;
/** Pages whose addresses share a file. */
export const PAGES_AN_ADDRESS = 32;
