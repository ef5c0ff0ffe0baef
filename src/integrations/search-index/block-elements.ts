/** Elements that begin a new block: a search finds nothing across their edges (HTML, 15.3). */
export const BLOCK_ELEMENTS: ReadonlySet<string> = new Set([
  ...['address', 'article', 'aside', 'blockquote', 'br', 'button', 'caption', 'dd', 'details'],
  ...['dialog', 'div', 'dl', 'dt', 'fieldset', 'figcaption', 'figure', 'footer', 'form'],
  ...['h1', 'h2', 'h3', 'h4', 'h5', 'h6', 'header', 'hr', 'legend', 'li', 'main', 'nav', 'ol'],
  ...['audio', 'option', 'p', 'pre', 'section', 'select', 'summary', 'table', 'tbody', 'td'],
  ...['textarea', 'tfoot', 'th', 'thead', 'tr', 'ul', 'video'],
]);
