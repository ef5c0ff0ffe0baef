import { expect, it } from 'vitest';
import { assumedFields } from './assumed-fields.ts';

it('names the fields whose values nobody has written', () => {
  expect(assumedFields('hubs', { name: '見本のひろば', prefecture: '' })).toEqual(['都道府県']);
  expect(assumedFields('events', {})).toEqual(['種類', '年度']);
  expect(assumedFields('cases', { stages: ['birth'], themes: [] })).toEqual(['テーマ']);
});

it('names none when all is written, the year by its day', () => {
  expect(assumedFields('hubs', { prefecture: 'tokyo' })).toEqual([]);
  expect(assumedFields('events', { kind: 'exchange', start: '2026-12-05' })).toEqual([]);
});
