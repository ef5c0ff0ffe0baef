import { localForage } from 'decap-cms-lib-util';

/**
 * Opens the page anew with what was saved. Decap would ask whether to leave what is not saved, and
 * then offer what it kept of it on this computer: both are in what was saved.
 */
export async function openAgain(collection: string, slug: string): Promise<void> {
  // It goes on keeping until the page is gone: mended-ways.ts.
  document.body.dataset.openedAgain = '';
  await localForage.removeItem(`backup.${collection}.${slug}`);
  window.addEventListener(
    'beforeunload',
    (event) => {
      event.stopImmediatePropagation();
    },
    { capture: true, once: true },
  );
  location.reload();
}
