import type { Page } from 'playwright-core';

/** Goes through what the browser keeps of what is written and not saved. */
const throughTexts = (page: Page, isToGo: boolean): Promise<Record<string, string>> =>
  page.evaluate(async (toGo) => {
    const texts: Record<string, string> = {};
    // To open a database that there is not would make one that Decap cannot use.
    if (!(await indexedDB.databases()).some(({ name }) => name === 'localforage')) return texts;
    const database = await new Promise<IDBDatabase>((resolve, reject) => {
      const opening = indexedDB.open('localforage');
      opening.onsuccess = () => {
        resolve(opening.result);
      };
      opening.onerror = () => {
        reject(new Error('The kept texts cannot be opened.'));
      };
    });
    await new Promise<void>((resolve, reject) => {
      const way = database.transaction('keyvaluepairs', toGo ? 'readwrite' : 'readonly');
      way.oncomplete = () => {
        resolve();
      };
      way.onerror = () => {
        reject(new Error('The kept texts cannot be read.'));
      };
      const asked = way.objectStore('keyvaluepairs').openCursor();
      asked.onsuccess = () => {
        const { result: cursor } = asked;
        if (!cursor) return;
        const { key } = cursor;
        // Decap offers the first, and asks again of the second when the first is gone.
        if (typeof key === 'string' && /^(?:backup|aside)\./.test(key)) {
          texts[key] = JSON.stringify(cursor.value);
          if (toGo) cursor.delete();
        }
        cursor.continue();
      };
    });
    database.close();
    return texts;
  }, isToGo);

/**
 * What the browser keeps of what is written and not saved, two seconds after the last key press.
 * @param page one of the CMS's site
 * @returns the texts by Decap's keys, `backup.glossary.away-ikuji`
 */
export const keptTexts = (page: Page): Promise<Record<string, string>> => throughTexts(page, false);

/** Throws all of that away. @param page one of the CMS's site that writes nothing meanwhile */
export async function forgetTexts(page: Page): Promise<void> {
  await throughTexts(page, true);
}
