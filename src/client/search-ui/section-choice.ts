import type { HitGroup } from '../../domain/search-groups.ts';
import { partOf } from '../page/part-of.ts';

const radiosOf = (form: HTMLFormElement): HTMLInputElement[] => [
  ...form.querySelectorAll<HTMLInputElement>('[name=section]'),
];

/** Chooses a section. @returns it, or empty where the form has no such choice */
export function chooseSection(form: HTMLFormElement, wish: string): string {
  const radios = radiosOf(form);
  const chosen = radios.find(({ value }) => value === wish) ?? radios[0];
  if (!chosen) return '';
  chosen.checked = true;
  // On a narrow screen the choices lie in a row that scrolls.
  const row = chosen.closest<HTMLElement>('[data-part=sections]');
  const label = chosen.closest('label');
  if (row && label) row.scrollLeft = label.offsetLeft + label.offsetWidth / 2 - row.clientWidth / 2;
  return chosen.value;
}

export const chosenSection = (form: HTMLFormElement): string =>
  radiosOf(form).find(({ checked }) => checked)?.value ?? '';

/**
 * Shows how many results each section has. One without results cannot be chosen.
 * @param groups `undefined` while nothing is searched
 */
export function showCounts(form: HTMLFormElement, groups: readonly HitGroup[] | undefined): void {
  const counts = new Map(groups?.map(({ section, pages }) => [section, pages.length]));
  const all = [...counts.values()].reduce((sum, count) => sum + count, 0);
  for (const radio of radiosOf(form)) {
    const count = radio.value ? (counts.get(radio.value) ?? 0) : all;
    radio.disabled = groups !== undefined && count === 0 && radio.value !== '' && !radio.checked;
    const label = radio.closest('label');
    if (label) partOf('count', label).textContent = groups ? String(count) : '';
  }
}
