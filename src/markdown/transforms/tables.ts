import type { Element, Root } from 'hast';
import { SKIP, visit } from 'unist-util-visit';

/** Alignment as `data-align`: `align` is obsolete, `style` is forbidden by the pages' policy. */
function tidyCell(cell: Element): void {
  const { align, ...properties } = cell.properties;
  cell.properties = align ? { ...properties, dataAlign: align } : properties;
  if (cell.tagName !== 'th') return;
  // A heading without words would be read out as an empty one.
  if (cell.children.length === 0) cell.tagName = 'td';
  else cell.properties.scope = 'col';
}

function frame(table: Element, number: number): Element {
  // Two regions of one name could not be told apart.
  const ariaLabel = `表${number > 1 ? String(number) : ''}（横に動かせます）`;
  const properties = { className: ['table-scroll'], ariaLabel, tabIndex: 0 };
  return { type: 'element', tagName: 'section', properties, children: [table] };
}

/** Tables get a frame that scrolls on a phone, by keyboard as well, and header cells their scope. */
export function rehypeTables() {
  return (tree: Root): void => {
    let count = 0;
    visit(tree, 'element', (node, index, parent) => {
      if (node.tagName !== 'table' || !parent || index === undefined) return undefined;
      visit(node, 'element', (cell) => {
        if (cell.tagName === 'th' || cell.tagName === 'td') tidyCell(cell);
      });
      count += 1;
      parent.children[index] = frame(node, count);
      return SKIP;
    });
  };
}
