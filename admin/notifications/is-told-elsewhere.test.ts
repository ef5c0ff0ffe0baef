import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { SEE_DIALOG } from '../backends/conflict.ts';
import { missingEntry, onMissingEntry } from '../backends/missing-entry.ts';
import { MistakesFound } from '../mistakes/mistakes-found.ts';
import { Refusal } from '../refusal.ts';
import { isToldElsewhere } from './is-told-elsewhere.ts';

const PATH = 'content/hubs/kagawa/37201-nothing.md';
const told = (details: unknown, key = 'ui.toast.onFailToLoadEntries'): boolean =>
  isToldElsewhere({ id: '1', type: 'error', message: { key, details } });

let shown = 0;
beforeEach(() => {
  shown = 0;
  onMissingEntry(() => {
    shown += 1;
  });
  vi.stubGlobal('location', { hash: '#/collections/hubs/entries/kagawa/37201-nothing' });
});
afterEach(() => {
  vi.unstubAllGlobals();
});

it('leaves an entry that is not there to its dialog, whether Decap hands on the error or its text', () => {
  const error = missingEntry(PATH);
  expect(shown).toBe(1);
  expect(told(error)).toBe(true);
  expect(told(error.message)).toBe(true);
});

it('is silent neither of another file that is not there nor of anything else', () => {
  const error = missingEntry('content/hubs/kagawa/37201-other.md');
  expect(shown).toBe(0);
  expect(told(error.message)).toBe(false);
  expect(told(new Refusal('見本'))).toBe(false);
  expect(isToldElsewhere({ id: '1', message: 'そのページは見つかりません。' })).toBe(false);
});

it('leaves a conflict to its dialog', () => {
  expect(told(new Refusal(`見本${SEE_DIALOG}`))).toBe(true);
  expect(told(`見本${SEE_DIALOG}`)).toBe(true);
});

it('leaves mistakes to their list', () => {
  expect(told(new MistakesFound(['「名称」入力してください。']))).toBe(true);
  expect(told(undefined, 'ui.toast.missingRequiredField')).toBe(true);
});
