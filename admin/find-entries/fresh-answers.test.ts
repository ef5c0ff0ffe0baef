import { expect, it } from 'vitest';
import { FreshAnswers, type Answer } from './fresh-answers.ts';

/** A picker of hubs whose names are these. */
function picker() {
  const state = { hubs: ['もこもこ'], asked: 0, isDown: false };
  let listed = { of: state.hubs };
  const answers = new FreshAnswers(() => {
    if (listed.of !== state.hubs) listed = { of: state.hubs };
    return Promise.resolve(listed);
  });
  const pick = async (term: string, fields: readonly string[] = ['name']): Promise<unknown> => {
    const { payload } = await answers.getOptions('hubs', fields, term, undefined, () => {
      state.asked += 1;
      const found = { hits: state.hubs.filter((name) => name.includes(term)) };
      return Promise.resolve<Answer>({ payload: state.isDown ? {} : found });
    });
    return payload.hits;
  };
  return { state, pick };
}

it('offers what was published since it was asked last', async () => {
  const { state, pick } = picker();
  expect(await pick('')).toEqual(['もこもこ']);
  state.hubs = ['もこもこ', 'ポンテ'];
  expect(await pick('')).toEqual(['もこもこ', 'ポンテ']);
  state.hubs = ['もこもこ', 'ポンテ（新）'];
  expect(await pick('ポンテ')).toEqual(['ポンテ（新）']);
});

it('asks once for what nothing has changed of, however often it is wanted', async () => {
  const { state, pick } = picker();
  await Promise.all([pick(''), pick('')]);
  await pick('');
  expect(state.asked).toBe(1);
});

it('tells questions apart', async () => {
  const { pick } = picker();
  expect(await pick('もこ')).toEqual(['もこもこ']);
  expect(await pick('ポン')).toEqual([]);
  expect(await pick('ポン', ['id'])).toEqual([]);
});

it('asks again after an answer that could not be had', async () => {
  const { state, pick } = picker();
  state.isDown = true;
  expect(await pick('')).toBe(undefined);
  state.isDown = false;
  expect(await pick('')).toEqual(['もこもこ']);
});

it('forgets the oldest of many questions, and no other', async () => {
  const { state, pick } = picker();
  for (let count = 0; count < 21; count += 1) await pick('も'.repeat(count));
  await pick('も');
  expect(state.asked).toBe(21);
  await pick('');
  expect(state.asked).toBe(22);
});
