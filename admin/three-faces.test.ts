import { globSync, readFileSync } from 'node:fs';
import { join, posix } from 'node:path';
import { z } from 'astro/zod';
import type { CmsField } from 'decap-cms-core';
import { describe, expect, it, vi } from 'vitest';
import { collections as bound } from '../src/content.config.ts';
import { readEntryFile } from '../src/domain/entry-file.ts';
import { collections, imagePath, siteFile, type CollectionName } from '../src/schema/index.ts';
import { sourceRow } from '../tests/source-row.ts';
import { cmsConfig } from './config.ts';
import { SECTION } from './fields-from-schema.ts';

vi.hoisted(() => vi.stubEnv('CONTENT_ROOT', '.site/tree'));
// Both exist only while Astro runs; what content.config.ts hands to them is what is looked at here.
vi.mock('astro:content', () => ({ defineCollection: (definition: unknown) => definition }));
vi.mock('astro/loaders', () => ({ glob: (options: unknown) => options }));

interface Bound {
  loader: { base: string; pattern: string; generateId?: (options: { entry: string }) => string };
  schema: z.ZodType | ((context: { image: () => z.ZodType }) => z.ZodType);
}

const project = join(import.meta.dirname, '..');
const names = Object.keys(collections) as CollectionName[];
const astro = bound as unknown as Record<string, Bound>;
const cms = cmsConfig({ name: 'sample' }).collections;

const jsonOf = (schema: z.ZodType) =>
  z.toJSONSchema(schema, { io: 'input', unrepresentable: 'any' });

/** What a form shows of each field: its name, label and help. */
const wordsOf = (schema: z.ZodType) =>
  Object.entries(jsonOf(schema).properties ?? {}).map(([name, field]) => {
    const { title, description } = field as z.core.JSONSchema.JSONSchema;
    return { name, label: title, hint: description };
  });
const shownBy = (fields: readonly CmsField[] | undefined) =>
  fields
    ?.filter(({ widget }) => widget !== SECTION)
    .map(({ name, label, hint }) => ({ name, label, hint }));

describe.each(names)('%s', (name) => {
  const { schema, folder, label, body } = collections[name];

  it('is read by Astro from its folder, each file by its own name', () => {
    const { loader } = astro[name] ?? expect.fail('Astro does not know it');
    expect(posix.normalize(loader.base)).toBe(`.site/tree/${folder}`);
    expect(loader.pattern).toBe('**/*.md');
    expect(loader.generateId?.({ entry: 'kagawa/37201-mokomoko.md' })).toBe('37201-mokomoko');
  });

  it('is validated by Astro with the schema of the table', () => {
    const make = astro[name]?.schema;
    const own = typeof make === 'function' ? make({ image: () => imagePath }) : expect.fail();
    expect(jsonOf(own)).toEqual(jsonOf(schema(imagePath)));
    for (const file of globSync(`${folder}/**/*.md`, { cwd: project })) {
      const fields = readEntryFile(readFileSync(join(project, file), 'utf8'))?.fields;
      expect(own.parse(fields)).toEqual(schema(imagePath).parse(fields));
    }
    expect(own.safeParse({}).success).toBe(false);
  });

  it('has every field in the CMS’s form, with the label and the help of the schema', () => {
    const form = cms.find((collection) => collection.name === name);
    expect(form).toMatchObject({ label, folder });
    expect(shownBy(form?.fields)).toEqual([
      ...wordsOf(schema(imagePath)),
      { name: 'body', label: body.label, hint: body.hint },
    ]);
  });
});

it('neither Astro nor the CMS knows a collection that the schema does not', () => {
  expect(Object.keys(astro)).toEqual([...names, 'site']);
  expect(cms.map(({ name }) => name)).toEqual([...names, 'site']);
});

it('the site’s own facts are one file with one schema', () => {
  const { loader, schema } = astro.site ?? expect.fail('Astro does not know it');
  expect(jsonOf(schema as z.ZodType)).toEqual(jsonOf(siteFile.schema()));
  expect(posix.join(loader.base, loader.pattern)).toBe(`.site/tree/${siteFile.file}`);
  const form = cms.find(({ name }) => name === 'site')?.files?.[0];
  expect(form?.file).toBe(siteFile.file);
  expect(shownBy(form?.fields)).toEqual(wordsOf(siteFile.schema()));
});

it('the importer writes no hub that the schema of the table refuses', async () => {
  vi.resetModules();
  vi.doMock('../src/schema/index.ts', () => {
    const { hubs } = collections;
    const schema = (image: z.ZodType) =>
      hubs.schema(image).refine(() => false, 'この表の決まりに合いません。');
    return { collections: { ...collections, hubs: { ...hubs, schema } }, imagePath };
  });
  const { planImport } = await import('../src/importers/plan-import.ts');
  const rows = [sourceRow({ record: '1', name: 'もこもこ', address: '香川県高松市番町1-1' })];
  const plan = planImport({ rows, existing: [], out: 'content/hubs' });
  expect(plan.rows).toMatchObject([{ outcome: 'faulty' }]);
  expect(plan.rows[0]?.reason).toContain('この表の決まりに合いません。');
  expect(plan.writes).toEqual([]);
});
