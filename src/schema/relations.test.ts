import { z } from 'astro/zod';
import { expect, it } from 'vitest';
import { collections } from './index.ts';
import { relationsOf } from './relations.ts';

const pathsOf = (name: keyof typeof collections) =>
  relationsOf(collections[name].schema(z.string())).map(
    ({ path, label, collection }) => `${path.join('.')} ${label} → ${collection}`,
  );

it('finds where entries point at others, at any depth', () => {
  expect(pathsOf('partners')).toEqual(
    expect.arrayContaining([
      'activities.*.hubs 活動 › 関連する拠点 → hubs',
      'activities.*.events 活動 › 関連する交流会・研修 → events',
    ]),
  );
  expect(pathsOf('proposals')).toContain(
    'pillars.*.shortTerm.*.figures 提言 › 短期的に求めること › 根拠となる数字 → figures',
  );
});

it('points at collections only', () => {
  for (const name of Object.keys(collections) as (keyof typeof collections)[]) {
    const targets = relationsOf(collections[name].schema(z.string())).map(
      ({ collection }) => collection,
    );
    expect(Object.keys(collections)).toEqual(expect.arrayContaining(targets));
  }
});
