import type { FieldFacts } from './own-control.ts';

const partsOf = ({ parts, fields, field }: FieldFacts): FieldFacts[] =>
  parts ?? fields ?? (field ? [field] : []);

/**
 * What the schema says of a part of a field, by the names that lead to it; its label and hint are
 * written there only.
 * @throws RangeError when the schema has no such part
 */
export function partAt(field: FieldFacts, ...names: string[]): FieldFacts {
  return names.reduce((found, name) => {
    const part = partsOf(found).find((each) => each.name === name);
    if (!part) throw new RangeError(`${found.name} has no ${name}`);
    return part;
  }, field);
}
