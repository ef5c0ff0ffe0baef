import { expect, it } from 'vitest';
import { referencesIn, relatedEntries } from './related.ts';

it('finds the ids that an entry names, at any depth', () => {
  const partner = {
    activities: [{ hubs: ['01100-tenten'] }, { hubs: ['14109-doroppu'], events: undefined }, {}],
    glossary: ['hiroba'],
  };
  const relations = [
    { path: ['activities', '*', 'hubs'], collection: 'hubs' },
    { path: ['activities', '*', 'events'], collection: 'events' },
    { path: ['glossary'], collection: 'glossary' },
  ];
  expect(referencesIn(partner, relations)).toEqual([
    { collection: 'hubs', id: '01100-tenten' },
    { collection: 'hubs', id: '14109-doroppu' },
    { collection: 'glossary', id: 'hiroba' },
  ]);
});

it('relates in both directions, each once', () => {
  const related = relatedEntries([
    {
      collection: 'campaigns',
      id: 'go-to-hub',
      references: [
        { collection: 'cases', id: 'cocomi' },
        { collection: 'cases', id: 'cocomi' },
      ],
    },
    {
      collection: 'cases',
      id: 'cocomi',
      references: [{ collection: 'campaigns', id: 'go-to-hub' }],
    },
    { collection: 'cases', id: 'harmony', references: [] },
  ]);
  expect(related({ collection: 'cases', id: 'cocomi' })).toEqual([
    { collection: 'campaigns', id: 'go-to-hub' },
  ]);
  expect(related({ collection: 'campaigns', id: 'go-to-hub' })).toEqual([
    { collection: 'cases', id: 'cocomi' },
  ]);
  expect(related({ collection: 'cases', id: 'harmony' })).toEqual([]);
});
