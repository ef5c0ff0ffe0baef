import type { PagefindPage } from './pagefind.ts';

/** Text with `<mark>` only: whatever else an excerpt holds becomes plain text. */
function excerptNodes(excerpt: string): Node[] {
  const { body } = new DOMParser().parseFromString(excerpt, 'text/html');
  return [...body.childNodes].map((node) => {
    if (node instanceof HTMLElement && node.localName === 'mark') {
      const mark = document.createElement('mark');
      mark.textContent = node.textContent;
      return mark;
    }
    return document.createTextNode(node.textContent ?? '');
  });
}

/** A municipality's page, which stands for its hubs where there are very many. */
const MUNICIPALITY = /^\/hubs\/[a-z]+\/[^/]+\//;

/** Where a result leads: on a municipality's page to the hub that has most of the words. */
function bestUrl({ url, sub_results: parts }: PagefindPage): string {
  const best = MUNICIPALITY.test(url)
    ? [...parts].sort((a, b) => b.locations.length - a.locations.length)[0]
    : undefined;
  return best?.url ?? url;
}

/**
 * One result as a list item.
 * @param template holds `[data-title]` (a link), `[data-section]` and `[data-excerpt]`
 */
export function renderResult(template: HTMLTemplateElement, page: PagefindPage): DocumentFragment {
  const item = document.importNode(template.content, true);
  const title = item.querySelector<HTMLAnchorElement>('[data-title]');
  if (title) {
    title.href = bestUrl(page);
    title.textContent = page.meta.title ?? page.url;
  }
  const section = item.querySelector('[data-section]');
  if (section) section.textContent = page.filters.section?.join('・') ?? '';
  item.querySelector('[data-excerpt]')?.append(...excerptNodes(page.excerpt));
  return item;
}
