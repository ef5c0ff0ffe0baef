import { readFileSync } from 'node:fs';
import { Parser, StaticConfigLoader } from 'html-validate';
import { listPages } from './pages.ts';

/** What search engines and screen readers take first from a page. */
export interface Head {
  path: string;
  titles: string[];
  headings: string[];
  lang: string | null;
  canonicals: (string | null)[];
  noindex: boolean;
}

/** Reads the head of every page. */
export async function readHeads(): Promise<Head[]> {
  const parser = new Parser(await new StaticConfigLoader().getConfigFor('page.html'));
  return listPages().map(({ path, file }) => {
    const root = parser.parseHtml(readFileSync(file, 'utf8'));
    const texts = (selector: string) =>
      root.querySelectorAll(selector).map((element) => element.textContent.trim());
    const attributes = (selector: string, name: string) =>
      root.querySelectorAll(selector).map((element) => element.getAttributeValue(name));
    return {
      path,
      titles: texts('head > title'),
      headings: texts('h1'),
      lang: attributes('html', 'lang')[0] ?? null,
      canonicals: attributes('link[rel="canonical"]', 'href'),
      noindex: attributes('meta[name="robots"]', 'content').some((value) =>
        value?.includes('noindex'),
      ),
    };
  });
}
