import { expect, it } from 'vitest';
import { isAnotherForm } from './another-form.ts';

const at = (address: string): string => `https://example.jp/admin/#/collections/${address}`;

it.each([
  ['hubs/entries/kagawa/37201-a', 'hubs/entries/kagawa/37201-b'],
  ['hubs/entries/kagawa/37201-a', 'events/new'],
  ['events/new', 'glossary/new'],
  ['events/new', 'hubs/entries/kagawa/37201-a'],
])('leads from the form %s to another, %s', (from, to) => {
  expect(isAnotherForm(at(from), at(to))).toBe(true);
});

it.each([
  ['events/new', 'events/entries/2026-saved'],
  ['events/entries/2026-a', 'events/new'],
  ['events/entries/2026-a', 'events/entries/2026-a?x=1'],
  ['events', 'events/entries/2026-a'],
  ['events/entries/2026-a', 'events'],
  ['events/entries/2026-a', 'events/search/new'],
])('stays with the form, or leaves it, from %s to %s', (from, to) => {
  expect(isAnotherForm(at(from), at(to))).toBe(false);
});
