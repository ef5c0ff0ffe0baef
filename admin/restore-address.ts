/*
 * Brings an editor who had to log in to the entry of the address that was opened: a Git host sends
 * back to the page without what stands behind the `#`. main.ts imports this before Decap, which reads
 * the address while it is loaded.
 */
const KEY = 'cms.address';

window.addEventListener('pagehide', () => {
  sessionStorage.setItem(KEY, location.hash);
});
const query = new URLSearchParams(location.search);
const kept = sessionStorage.getItem(KEY) ?? '';
// No step of its own in the history: going back would show a code that has been used.
if (kept !== '' && (query.has('code') || query.has('error'))) location.replace(kept);
