import { expect, it } from 'vitest';
import { Originals } from './originals.ts';

it('finds the text that an entry was read from, though a field was changed', () => {
  const originals = new Originals();
  const page = { id: 'hiroba', title: 'ひろば', summary: '短い説明' };
  originals.remember('page', page);
  originals.remember('term', { id: 'hiroba', term: 'ひろば', reading: 'ひろば' });
  expect(originals.find({ ...page, title: '新しい' })).toBe('page');
  expect(originals.find({ id: 'other' })).toBeUndefined();
});

it('takes no text of another collection for a new entry of the same id', () => {
  const originals = new Originals();
  originals.remember('page', { id: 'hiroba', title: 'ひろば', summary: '短い説明' });
  expect(originals.find({ id: 'hiroba', term: 'ひろば', reading: 'ひろば' })).toBeUndefined();
});

it('takes the draft before the published text when the draft is in the form', () => {
  const originals = new Originals();
  originals.remember('published', { id: 'a', title: 'x', summary: 'y' });
  originals.remember('draft', { id: 'a', title: 'x2', summary: 'y2' });
  originals.remember('published', { id: 'a', title: 'x', summary: 'y' });
  expect(originals.find({ id: 'a', title: 'x2', summary: 'y3' })).toBe('draft');
});

it('forgets old texts of an entry that is saved again and again', () => {
  const originals = new Originals();
  for (const title of ['1', '2', '3', '4', '5']) {
    originals.remember(title, { id: 'a', title, summary: 's' });
  }
  expect(originals.find({ id: 'a', title: '1', summary: 's' })).toBe('5');
});

it('knows a text again in which most fields are empty', () => {
  const originals = new Originals();
  const term = { id: 'a', term: '用語', reading: 'ようご' };
  const empty = { variants: [], related: null, successor: '', source: '', aliases: [] };
  originals.remember('text', { ...term, ...empty, examples: [{ text: 'x', note: '' }] });
  expect(originals.find({ ...term, term: '別', examples: [{ text: 'x' }] })).toBe('text');
});
