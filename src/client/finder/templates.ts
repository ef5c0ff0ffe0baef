/** Texts by the name of their place. */
export type Parts = Readonly<Record<string, string | number>>;

/** They stand at the end of the page, far to look for. */
const known = new Map<string, HTMLTemplateElement>();

/** The words and pieces of the page that the build wrote for the finder, each by its name. */
export function templateOf(name: string): HTMLTemplateElement {
  const template =
    known.get(name) ?? document.querySelector<HTMLTemplateElement>(`[data-finder="${name}"]`);
  if (template) known.set(name, template);
  else throw new Error(`finder: ${name} is missing`);
  return template;
}

/**
 * A part of a copy, or of the page.
 * @throws Error when there is none
 */
export function partOf(root: ParentNode, name: string): HTMLElement {
  const part = root.querySelector<HTMLElement>(`[data-part="${name}"]`);
  if (!part) throw new Error(`finder: ${name} is missing`);
  return part;
}

/** A sentence with its `{places}` filled in. */
export const fillText = (sentence: string, parts: Parts): string =>
  sentence.replace(/\{(\w+)\}/g, (place, name: string) => String(parts[name] ?? place));

/** A sentence of the template `words`. */
export const wordOf = (key: string, parts: Parts = {}): string =>
  fillText(templateOf('words').getAttribute(`data-${key}`) ?? '', parts);

/**
 * A copy of a template with its slots filled in; a slot that is given an empty text is left out.
 * @param slots texts for every `data-slot` of that name
 */
export function copyOf(name: string, slots: Parts = {}): DocumentFragment {
  const copy = document.importNode(templateOf(name).content, true);
  for (const element of copy.querySelectorAll<HTMLElement>('[data-slot]')) {
    const text = slots[element.dataset.slot ?? ''];
    if (text === '') element.remove();
    else if (text !== undefined) element.textContent = String(text);
  }
  return copy;
}
