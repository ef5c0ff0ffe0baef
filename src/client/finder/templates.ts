import { fillText, type Parts } from '../../domain/fill-text.ts';
import { fillSlots } from '../page/fill-slots.ts';

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

/** A sentence of the template `words`, or of another. */
export const wordOf = (key: string, parts: Parts = {}, template = 'words'): string =>
  fillText(templateOf(template).getAttribute(`data-${key}`) ?? '', parts);

/** A copy of a template's only element with its slots filled in. */
export function copyOf(name: string, slots: Parts = {}): HTMLElement {
  const [piece] = document
    .importNode(templateOf(name).content, true)
    .querySelectorAll<HTMLElement>('*');
  if (!piece) throw new Error(name);
  fillSlots(piece, slots);
  return piece;
}
