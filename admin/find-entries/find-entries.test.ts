import fc from 'fast-check';
import { expect, it } from 'vitest';
import { comparable } from './comparable.ts';
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
  ['what is called so first', 'もこもこ', ['もこもこ', 'つどいの広場 モコモコ（見本）']],
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

it('has what is just so first, then what begins so, then the rest in the order of the list', () => {
  const word = fc.constantFrom(
    'ひろば',
    'ヒロバ',
    'ひろば　もこ',
    'もこ',
    'もこもこ',
    'ﾓｺ',
    'の',
    ' ',
  );
  const text = fc.array(word, { maxLength: 4 }).map((parts) => parts.join(''));
  const [name, kana, municipality] = [text, fc.option(text, { nil: undefined }), text];
  const field = fc.constantFrom('name', 'title', 'term');
  const reading = fc.constantFrom('kana', 'reading');
  const entry = fc
    .tuple(field, name, reading, kana, municipality)
    .map(([own, title, second, read, place]) => ({
      data: { [own]: title, ...(read !== undefined && { [second]: read }), municipality: place },
      names: [title, read ?? title].map(comparable),
    }));
  fc.assert(
    fc.property(text, fc.array(entry, { maxLength: 12 }), (typed, list) => {
      const found = filter(typed, list, { extract: ({ names }) => ` ${names[0] ?? ''}` })
        .toSorted((a, b) => b.score - a.score)
        .map(({ original }) => list.indexOf(original));
      const term = comparable(typed).replace(/\s+/g, ' ');
      const rank = (at: number): number => {
        const names = list[at]?.names ?? [];
        if (term === '') return 0;
        return names.includes(term) ? 0 : names.some((each) => each.startsWith(term)) ? 1 : 2;
      };
      expect(found).toEqual(found.toSorted((a, b) => rank(a) - rank(b) || a - b));
    }),
  );
});

it('ranks by the name of an entry and not by where it is', () => {
  const list = [
    { data: { name: '高松こども館', municipality: '高松市' } },
    { data: { name: 'あい', kana: 'たかまつ', municipality: '高松' } },
    { data: { name: '高松', municipality: '港区' } },
  ];
  const order = filter('高松', list, { extract: ({ data }) => `${data.name} ${data.municipality}` })
    .toSorted((a, b) => b.score - a.score)
    .map(({ original }) => original.data.name);
  expect(order).toEqual(['高松', '高松こども館', 'あい']);
});
