/**
 * @returns the one element of a page's own parts that a selector names
 * @throws Error when the page has it not, or it is something else
 */
export function findPart<T extends Element>(
  root: ParentNode,
  selector: string,
  kind: abstract new () => T,
): T {
  const found = root.querySelector(selector);
  if (!(found instanceof kind)) throw new Error(`The page has no ${selector}`);
  return found;
}
