import { fillText, type Parts } from '../../domain/fill-text.ts';

/** They stand at the end of the page, far to look for. */
const known = new Map<string, HTMLTemplateElement>();

/**
 * The words and pieces of the page that the build wrote for the finder, each by its name.
 * @throws Error when there is none
 */
export function templateOf(name: string): HTMLTemplateElement {
  const template =
    known.get(name) ?? document.querySelector<HTMLTemplateElement>(`[data-finder="${name}"]`);
  if (!template) throw new Error(name);
  known.set(name, template);
  return template;
}

/**
 * A part of the page, or of a copy.
 * @throws Error when there is none
 */
export function partOf(name: string, root: ParentNode = document): HTMLElement {
  const part = root.querySelector<HTMLElement>(`[data-part="${name}"]`);
  if (!part) throw new Error(name);
  return part;
}

/** A sentence of the template `words`, or of another. */
export const wordOf = (key: string, parts: Parts = {}, template = 'words'): string =>
  fillText(templateOf(template).getAttribute(`data-${key}`) ?? '', parts);

/**
 * Fills the slots of an element; a slot that is given an empty text is hidden, and one that has its
 * text already is left alone, so that the browser need not draw it anew.
 * @param slots texts for every `data-slot` of that name
 */
export function fillSlots(root: ParentNode, slots: Parts): void {
  for (const element of root.querySelectorAll<HTMLElement>('[data-slot]')) {
    const text = slots[element.dataset.slot ?? ''];
    if (text === undefined) continue;
    if (String(text) !== element.textContent) element.textContent = String(text);
    element.hidden = text === '';
  }
}

/** A copy of a template's only element with its slots filled in. */
export function copyOf(name: string, slots: Parts = {}): HTMLElement {
  const [piece] = document
    .importNode(templateOf(name).content, true)
    .querySelectorAll<HTMLElement>('*');
  if (!piece) throw new Error(name);
  fillSlots(piece, slots);
  return piece;
}
