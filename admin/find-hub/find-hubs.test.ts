import { expect, it } from 'vitest';
import { findHubs, listedHub } from './find-hubs.ts';

const hubs = [
  listedHub('kagawa/37201-mokomoko', {
    id: '37201-mokomoko',
    name: '子育て“ほっと”ステーションもこもこ',
    prefecture: 'kagawa',
    municipality: '高松市',
  }),
  listedHub('kagawa/37201-sample', {
    id: '37201-sample',
    name: 'もこもこ広場（見本）',
    kana: 'モコモコヒロバ',
    prefecture: 'kagawa',
    municipality: '高松市',
  }),
  listedHub('tokyo/13104-sample', {
    id: '13104-sample',
    name: '見本',
    prefecture: 'tokyo',
    municipality: '新宿区',
    status: 'closed',
  }),
];
const found = (typed: string, prefecture = ''): string[] =>
  findHubs(hubs, typed, prefecture).map(({ id }) => id);

it.each([
  ['もこもこ', ['37201-sample', '37201-mokomoko']],
  ['モコモコ', ['37201-sample', '37201-mokomoko']],
  ['ひろば', ['37201-sample']],
  ['高松市 ほっと', ['37201-mokomoko']],
  ['東京都新宿区', ['13104-sample']],
  ['１３１０４', ['13104-sample']],
  ['もこもこ　新宿', []],
])('finds by name, reading, place and id, names first: %s', (typed, ids) => {
  expect(found(typed)).toEqual(ids);
});

it('puts the hub of this very name first', () => {
  const named = (id: string, name: string) => listedHub(`tokyo/${id}`, { id, name });
  const alike = [named('1', 'ひろば２号'), named('2', 'ひろば'), named('3', 'たまごひろば')];
  const ids = (typed: string) => findHubs(alike, typed, '').map(({ id }) => id);
  expect(ids(' ヒロバ ')).toEqual(['2', '1', '3']);
});

it('shows the hubs of a prefecture, and all of them when nothing was said', () => {
  expect(found('', 'tokyo')).toEqual(['13104-sample']);
  expect(found('')).toHaveLength(3);
});

it('knows which hubs are closed', () => {
  expect(hubs.filter(({ isClosed }) => isClosed).map(({ id }) => id)).toEqual(['13104-sample']);
});
