import { fromJS, type Map } from 'immutable';
import { expect, it } from 'vitest';
import { queryOf } from './query-of.ts';

const lists = (state: object) => fromJS(state) as Map<string, unknown>;
const filter = (pattern: string, active: boolean) => ({ field: 'prefecture', pattern, active });

it('asks for everything as it stands when nothing was chosen', () => {
  expect(queryOf(lists({}), 'hubs')).toEqual({ filters: [] });
});

it('takes what was chosen for this list, and not what was taken back', () => {
  const state = lists({
    sort: { hubs: { name: { key: 'name', direction: 'Descending' } }, events: {} },
    filter: { hubs: { 1: filter('^aichi$', false), 2: filter('^tokyo$', true) } },
    group: { hubs: { 1: { field: 'prefectureName', active: true } } },
  });
  expect(queryOf(state, 'hubs')).toEqual({
    sort: { field: 'name', isDescending: true },
    filters: [{ field: 'prefecture', pattern: '^tokyo$' }],
    group: 'prefectureName',
  });
  expect(queryOf(state, 'events')).toEqual({ filters: [] });
});

it('takes an order that was switched off for none', () => {
  const state = lists({ sort: { hubs: { name: { key: 'name', direction: 'None' } } } });
  expect(queryOf(state, 'hubs').sort).toBeUndefined();
});
