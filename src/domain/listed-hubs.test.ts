import { expect, it } from 'vitest';
import { listedHubs } from './listed-hubs.ts';

it('lists hubs that are open or pause, in their order, and none that has closed', () => {
  const records = (['open', 'closed', 'paused', 'open'] as const).map((status) => ({
    hub: { status },
  }));
  expect(listedHubs(records)).toEqual([records[0], records[2], records[3]]);
});
