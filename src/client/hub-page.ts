/** The elements of a hub's own page, in one file. */
import './hub-today.ts';
import './save-hub.ts';
