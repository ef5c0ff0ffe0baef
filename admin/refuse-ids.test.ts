import { expect, it } from 'vitest';
import { refuseIds } from './refuse-ids.ts';

const check = (facts: Partial<Parameters<typeof refuseIds>[0]>) => () => {
  refuseIds({ id: '37201-mokomoko', isNew: true, slug: '', taken: [], ...facts });
};

it('lets a new id through', () => {
  expect(
    check({ taken: ['kagawa/37201-wahaha', 'content/hubs/kagawa/37201-haiji'] }),
  ).not.toThrow();
});

it('refuses an id that a published entry or a draft has, in whatever folder', () => {
  expect(check({ taken: ['content/hubs/kagawa/37201-mokomoko'] })).toThrow(
    'べつのIDにしてください',
  );
  expect(check({ taken: ['hubs/tokyo/37201-mokomoko'] })).toThrow('37201-mokomoko');
});

it('refuses to change the id of an entry that was saved', () => {
  const saved = { isNew: false, slug: 'kagawa/37201-haiji' };
  expect(check(saved)).toThrow('37201-haiji に戻してください');
  expect(check({ ...saved, id: '37201-haiji' })).not.toThrow();
});
