import { expect, it } from 'vitest';
import { filter } from './find-entries.ts';

const entries = [
  { data: { name: '見本ひろば', kana: 'みほんひろば', municipality: '高松市' } },
  { data: { name: 'つどいの広場 モコモコ（見本）', municipality: '新宿区', rows: [1] } },
  { data: { name: 'もこもこ', municipality: '高松市' } },
];
const found = (typed: string): string[] =>
  filter(typed, entries, { extract: ({ data }) => ` ${data.name}` })
    .toSorted((a, b) => b.score - a.score)
    .map(({ original }) => original.data.name);

it.each([
  ['a place of two letters', '高松', ['見本ひろば', 'もこもこ']],
  ['what begins with it first', 'もこもこ', ['もこもこ', 'つどいの広場 モコモコ（見本）']],
  ['a reading, in katakana', 'ミホン', ['見本ひろば']],
  ['all words, wherever they stand', '高松　見本', ['見本ひろば']],
  ['nothing that only has the letters somewhere', 'もこ本', []],
  ['everything when nothing was typed', ' ', entries.map(({ data }) => data.name)],
])('finds %s: %s', (_, typed, names) => {
  expect(found(typed)).toEqual(names);
});

it('scores what it finds high enough for Decap to show it', () => {
  for (const typed of ['高', '見本', 'モコモコ']) {
    const scores = filter(typed, entries, { extract: ({ data }) => data.name }).map(
      ({ score }) => score,
    );
    expect(Math.min(...scores)).toBeGreaterThan(5);
  }
});

it('finds files, which have no fields', () => {
  const files = [{ name: 'photo-1.jpg' }, { name: 'plan.pdf' }];
  expect(filter('PHOTO', files, { extract: ({ name }) => name })).toHaveLength(1);
});

it('takes an entry once when nothing was typed, though Decap has an item for each of its fields', () => {
  const items = entries.flatMap((entry) => [
    { ...entry, field: 'name' },
    { ...entry, field: 'municipality' },
  ]);
  expect(filter('', items, { extract: () => '' }).map(({ original }) => original.field)).toEqual([
    'name',
    'name',
    'name',
  ]);
});
