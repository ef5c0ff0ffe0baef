import { expect, it } from 'vitest';
import { toldMistakes } from '../tests/admin/told-mistakes.ts';
import { refuseIds } from './refuse-ids.ts';

const check = (facts: Partial<Parameters<typeof refuseIds>[0]>): Promise<void> =>
  toldMistakes(
    // Thrown at once; told as the saving of which it is a step tells it.
    Promise.resolve({ id: '37201-mokomoko', isNew: true, slug: '', taken: [], ...facts }).then(
      refuseIds,
    ),
  );

it('lets a new id through', async () => {
  await expect(
    check({ taken: ['kagawa/37201-wahaha', 'content/hubs/kagawa/37201-haiji'] }),
  ).resolves.toBeUndefined();
});

it('refuses an id that a published entry or a draft has, in whatever folder', async () => {
  await expect(check({ taken: ['content/hubs/kagawa/37201-mokomoko'] })).rejects.toThrow(
    'べつのIDにしてください',
  );
  await expect(check({ taken: ['hubs/tokyo/37201-mokomoko'] })).rejects.toThrow('37201-mokomoko');
});

it('refuses to change the id of an entry that was saved', async () => {
  const saved = { isNew: false, slug: 'kagawa/37201-haiji' };
  await expect(check(saved)).rejects.toThrow('37201-haiji に戻してください');
  await expect(check({ ...saved, id: '37201-haiji' })).resolves.toBeUndefined();
});
