import type { Page } from 'playwright-core';

/** Latin words that Japanese people read every day, and names. */
const KNOWN = [
  ...[
    'ID',
    'URL',
    'PDF',
    'JPEG',
    'PNG',
    'WebP',
    'QR',
    'CSV',
    'SNS',
    'CC',
    'BY',
    'NPO',
    'MB',
    'SVG',
  ],
  ...['YouTube', 'Instagram', 'Facebook', 'LINE', 'Google', 'Apple', 'OpenStreetMap', 'Excel'],
  ...['Vimeo', 'WebVTT', 'VTT', 'MP'],
  ...['GitLab', 'GitHub', 'npm', 'start'],
];

/** What is said of a field as an example of how to write, or is the editor's own. */
const EXAMPLES =
  /(?:例|形)[：:].*|「[^」]*」の形|https?:\S+|\/[a-z-]+\/|[\w.-]+\.(?:jpg|svg|webp|mp4|vtt)|\.\w{3,4}\b/g;

/**
 * All that a person can read on the screen or hear of it: texts, names, hints, what empty fields say.
 * What is written in fields, and the preview, are the editor's own words.
 */
async function wordsOn(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const own = 'script, style, noscript, iframe, [contenteditable=true], textarea';
    const found: string[] = [];
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    while (walker.nextNode()) {
      const { parentElement, nodeValue } = walker.currentNode;
      if (!parentElement?.closest(own)) found.push(nodeValue ?? '');
    }
    const named =
      /^(?:aria-(?:label|description|roledescription|valuetext|placeholder)|title|placeholder|alt)$/;
    for (const element of document.querySelectorAll('body *')) {
      for (const { name, value } of element.attributes) if (named.test(name)) found.push(value);
      if (element.matches('input:is([type=button], [type=submit], [type=reset])')) {
        found.push((element as HTMLInputElement).value);
      }
    }
    return found.map((text) => text.trim()).filter((text) => text !== '');
  });
}

/**
 * Texts that hold a Latin word of two letters or more that is not known.
 * @param others words that are known as well: names in the content
 */
export function foreignTexts(texts: readonly string[], others: ReadonlySet<string>): string[] {
  const isForeign = (word: string): boolean => !KNOWN.includes(word) && !others.has(word);
  return texts.filter((text) =>
    (text.replaceAll(EXAMPLES, '').match(/[A-Za-z][A-Za-z'’-]+/g) ?? []).some(isForeign),
  );
}

/** The same of all that is on the screen. */
export const foreignOn = async (page: Page, others: ReadonlySet<string>): Promise<string[]> =>
  foreignTexts(await wordsOn(page), others);
