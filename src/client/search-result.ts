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

/**
 * One result as a list item.
 * @param template holds `[data-title]` (a link), `[data-section]` and `[data-excerpt]`
 */
export function renderResult(template: HTMLTemplateElement, page: PagefindPage): DocumentFragment {
  const item = document.importNode(template.content, true);
  const title = item.querySelector<HTMLAnchorElement>('[data-title]');
  if (title) {
    title.href = page.url;
    title.textContent = page.meta.title ?? page.url;
  }
  const section = item.querySelector('[data-section]');
  if (section) section.textContent = page.filters.section?.join('・') ?? '';
  item.querySelector('[data-excerpt]')?.append(...excerptNodes(page.excerpt));
  return item;
}
