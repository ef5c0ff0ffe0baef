import { globSync } from 'node:fs';
import { relative } from 'node:path';
import { describe, expect, it } from 'vitest';
import { collections, type CollectionName } from '../../../src/schema/index.ts';
import { fieldTree } from '../../../src/schema/field-tree.ts';
import { imagePath } from '../../../src/schema/index.ts';
import type { Forms } from './forms.ts';

const names = Object.keys(collections) as CollectionName[];

/** The real Decap opens an entry of every collection, and one character is changed. */
export const oneFieldTests = (forms: Forms): void => {
  describe('one character', () => {
    it.each(names)('of an entry of %s changes one line', async (name) => {
      const { folder, titleField, schema } = collections[name];
      const [file = ''] = globSync(`${folder}/**/*.md`, { cwd: forms.site.clone }).toSorted();
      const slug = relative(folder, file).replace(/\.md$/, '');
      const label = fieldTree(schema(imagePath)).properties?.[titleField]?.title ?? '';
      await forms.editor.openEntry(name, slug);
      const field = forms.field(label).first();
      await field.fill(`${await field.inputValue()}X`);
      await forms.editor.saveDraft();
      const [taken = '', given, ...more] = forms.diffOf(`${name}/${slug}`);
      expect(more).toEqual([]);
      expect(given).toBe(`+${taken.slice(1)}X`);
    });

    it('of the site’s own file changes one line', async () => {
      await forms.page.goto('about:blank');
      await forms.page.goto(`${forms.site.url}/admin/#/collections/site/entries/site`);
      await forms.field('短い名前').fill('ひろば全協X');
      await forms.editor.saveDraft();
      expect(forms.diffOf('site/site')).toEqual([
        '-shortName: ひろば全協',
        '+shortName: ひろば全協X',
      ]);
    });
  });
};
