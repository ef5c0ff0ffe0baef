import { expect, it } from 'vitest';
import { writeEntryFile } from '../../src/domain/entry-file.ts';
import { mergeFields } from './merge-fields.ts';

const text = (fields: object, body = ''): string => writeEntryFile({ fields: { ...fields }, body });
const merge = (base: string | undefined, mine: string, theirs: string) =>
  mergeFields({ path: 'content/events/a.md', base, mine, theirs });
const BASE = text({ id: 'a', title: 'もと', place: '高松市' }, '本文');

it('joins changes of different fields', () => {
  const mine = text({ id: 'a', title: '私の', place: '高松市' }, '本文');
  const theirs = text({ id: 'a', title: 'もと', place: '丸亀市' }, 'ほかの本文');
  expect(merge(BASE, mine, theirs)).toEqual({
    fields: { id: 'a', title: '私の', place: '丸亀市', body: 'ほかの本文' },
    conflicts: [],
  });
});

it('takes no text that cannot be read for an empty one', () => {
  const broken = "---\nid: a\nsource: '出典: x'　\n---\n";
  expect(() => merge(BASE, BASE, broken)).toThrow('content/events/a.md」の書き方にまちがいがあり');
});

it('keeps mine where both have changed a field, and says so', () => {
  const mine = text({ id: 'a', title: '私の', place: '高松市' }, '本文');
  const theirs = text({ id: 'a', title: '相手の', place: '高松市' }, '本文');
  const { fields, conflicts } = merge(BASE, mine, theirs);
  expect(fields.title).toBe('私の');
  expect(conflicts).toEqual([{ name: 'title', mine: '私の', theirs: '相手の' }]);
});

it('knows fields that one of them has taken away or added', () => {
  const mine = text({ id: 'a', title: 'もと' }, '本文');
  const theirs = text({ id: 'a', title: 'もと', place: '高松市', organizer: '見本' }, '本文');
  const { fields, conflicts } = merge(BASE, mine, theirs);
  expect(fields).toEqual({ id: 'a', title: 'もと', organizer: '見本', body: '本文' });
  expect(conflicts).toEqual([]);
});

it('does not ask where both made the same change', () => {
  const both = text({ id: 'a', title: '同じ', place: '高松市' }, '本文');
  expect(merge(BASE, both, both).conflicts).toEqual([]);
});

it('asks for every difference when nobody knows the beginning', () => {
  const mine = text({ id: 'a', title: '私の' });
  const theirs = text({ id: 'a', title: '相手の', place: '高松市' });
  expect(merge(undefined, mine, theirs).conflicts.map(({ name }) => name)).toEqual([
    'title',
    'place',
  ]);
});
