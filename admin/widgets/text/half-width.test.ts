import { expect, it } from 'vitest';
import { collections, imagePath } from '../../../src/schema/index.ts';
import { fieldTree } from '../../../src/schema/field-tree.ts';
import { halfWidth } from './half-width.ts';

const fieldsOf = (collection: 'cases' | 'hubs' | 'glossary') =>
  fieldTree(collections[collection].schema(imagePath)).properties ?? {};
const phone = fieldsOf('hubs').phone?.pattern;
const length = fieldsOf('cases').video?.properties?.duration?.pattern;
const id = fieldsOf('cases').id?.pattern;
const reading = fieldsOf('glossary').reading?.pattern;

it.each([
  ['a phone number', '０３ー１２３４ー５６７８', phone, '03-1234-5678'],
  ['one with other dashes', '０３−１２３４‐５６７８　', phone, '03-1234-5678'],
  ['a length', '１２：３４', length, '12:34'],
  ['an id', '２０２６－ｔａｌｋ', id, '2026-talk'],
])('takes %s of full width', (_, text, pattern, written) => {
  expect(pattern).toBeDefined();
  expect(halfWidth(text, pattern)).toBe(written);
});

it.each([
  ['what is right', '03-1234-5678', phone],
  ['what is wrong in another way, for the editor to see it', '０３ー１２', phone],
  ['the long sounds of a word', 'ひろばー', reading],
  ['what may be anything', '第１回ー見本', undefined],
])('leaves %s', (_, text, pattern) => {
  expect(halfWidth(text, pattern)).toBe(text);
});
