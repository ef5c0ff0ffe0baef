import { withoutEmpty } from '../../src/schema/entry.ts';
import { fieldTree } from '../../src/schema/field-tree.ts';
import { collections, imagePath } from '../../src/schema/index.ts';
import { BLANKS, type Previewed } from './previewed.ts';

/** Fields that words for emptiness do not fit in: a page without them cannot be drawn at all. */
const CHOSEN = ['kind', 'prefecture', 'fiscalYear', 'date', 'stages', 'themes'];

/**
 * Labels of the fields for which the preview shows a value that nobody has written.
 * @param form the form's values
 */
export function assumedFields(collection: Previewed, form: Record<string, unknown>): string[] {
  const data = withoutEmpty(structuredClone(form)) as Record<string, unknown>;
  const { properties = {} } = fieldTree(collections[collection].schema(imagePath));
  return CHOSEN.filter(
    (name) =>
      name in BLANKS[collection] &&
      data[name] === undefined &&
      // A day tells the fiscal year.
      !(name === 'fiscalYear' && data.start !== undefined),
  ).map((name) => properties[name]?.title ?? name);
}
