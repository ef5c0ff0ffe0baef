/**
 * A part of the page, or of a copy.
 * @throws Error when there is none
 */
export function partOf(name: string, root: ParentNode = document): HTMLElement {
  const part = root.querySelector<HTMLElement>(`[data-part="${name}"]`);
  if (!part) throw new Error(name);
  return part;
}
