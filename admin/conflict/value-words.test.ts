import { expect, it } from 'vitest';
import { collections, imagePath } from '../../src/schema/index.ts';
import { fieldsFromSchema } from '../fields-from-schema.ts';
import { valueWords } from './value-words.ts';

const fields = fieldsFromSchema(collections.hubs.schema(imagePath));
const words = (name: string, value: unknown): string =>
  valueWords(
    fields.find((field) => field.name === name),
    value,
  );

it('says texts as they are, choices by their labels, and what is empty', () => {
  expect(words('name', '見本のひろば')).toBe('見本のひろば');
  expect(words('prefecture', 'kagawa')).toBe('香川県');
  expect(words('kana', undefined)).toBe('（空）');
});

it('says groups by the labels of their fields', () => {
  expect(words('source', { name: '見本', licence: 'CC BY 4.0' })).toBe(
    '出典の名前：見本\n利用条件：CC BY 4.0',
  );
});

it('says what a control of our own draws by the labels of its parts', () => {
  expect(words('photos', [{ src: '../../media/a.jpg', focus: 'left' }])).toBe(
    '・画像：../../media/a.jpg、残すところ：左',
  );
});

it('says what it has no form for', () => {
  expect(valueWords(undefined, ['一', '二'])).toBe('・一\n・二');
  expect(valueWords(undefined, true)).toBe('はい');
});
