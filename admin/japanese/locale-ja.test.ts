import en from 'decap-cms-locales/dist/esm/en/index.js';
import ja from 'decap-cms-locales/dist/esm/ja/index.js';
import { expect, it, vi } from 'vitest';
import type { Phrases } from './merge-phrases.ts';

// The package's main file is for browsers only.
vi.mock('decap-cms-locales', () => ({ en, ja }));
const { japanese } = await import('./locale-ja.ts');

const all = (phrases: Phrases, path = ''): [string, string][] =>
  Object.entries(phrases).flatMap(([key, phrase]) =>
    typeof phrase === 'string'
      ? [[path + key, phrase] as [string, string]]
      : all(phrase, `${path}${key}.`),
  );

it('leaves no phrase of Decap in English', () => {
  const left = all(japanese).filter(
    ([, phrase]) => !/[\p{sc=Hira}\p{sc=Kana}\p{sc=Han}]/u.test(phrase),
  );
  // The schema's and the server's own words, which follow.
  expect(left).toEqual([
    ['editor.editorControlPane.widget.regexPattern', '「%{fieldLabel}」%{pattern}'],
    ['ui.toast.onFailToAuth', '%{details}'],
  ]);
});
