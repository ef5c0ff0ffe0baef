import { expect, it } from 'vitest';
import { INDEXED_FIELDS } from '../src/domain/cms-index.ts';
import { collections } from '../src/schema/index.ts';
import { PREFECTURE_NAME } from './backends/listed-entry.ts';
import { cmsConfig } from './config.ts';

const config = cmsConfig({ name: 'sample' });

it('has a form for every collection of the schema, and for the site itself', () => {
  expect(config.collections.map(({ name }) => name)).toEqual([...Object.keys(collections), 'site']);
});

it('puts pictures beside the content, by a path that fits the depth of the entry', () => {
  const folders = Object.fromEntries(
    config.collections.map(({ name, public_folder }) => [name, public_folder]),
  );
  expect(folders).toMatchObject({ hubs: '../../media', events: '../media', pages: '../media' });
  const lists = config.collections.filter(({ folder }) => folder !== undefined);
  expect(new Set(lists.map(({ media_folder }) => media_folder))).toEqual(
    new Set(['/content/media']),
  );
});

it('sorts, filters, groups and picks by fields that the index has', () => {
  const asked = config.collections.flatMap(
    ({ sortable_fields, view_filters, view_groups, fields }) => [
      ...((sortable_fields ?? []) as string[]),
      ...(view_filters ?? []).map(({ field }) => field),
      ...(view_groups ?? []).map(({ field }) => field),
      ...(fields ?? []).flatMap((field) =>
        field.widget === 'relation' && 'display_fields' in field
          ? [field.value_field, ...(field.display_fields ?? [])]
          : [],
      ),
    ],
  );
  expect(asked).toContain('municipality');
  const known: readonly string[] = [...INDEXED_FIELDS, PREFECTURE_NAME];
  expect(asked.filter((field) => !known.includes(field))).toEqual([]);
});
