import { withoutEmpty } from '../../src/schema/entry.ts';
import { collections, imagePath } from '../../src/schema/index.ts';
import { BLANKS, type Previewed } from './previewed.ts';

type Fields = Record<string, unknown>;
type Holder = Record<PropertyKey, unknown>;

/** Takes a value out, and with it what cannot be without it. */
function without(data: Fields, path: readonly PropertyKey[]): void {
  const holders: Holder[] = [data];
  for (const key of path.slice(0, -1)) {
    const next = holders.at(-1)?.[key];
    if (typeof next !== 'object' || next === null) break;
    holders.push(next as Holder);
  }
  // A part that is missing takes its whole with it: a photo without its text is no photo.
  const depth = path.findLastIndex((key, at) => holders[at]?.[key] !== undefined);
  const holder = holders[depth];
  const key = path[depth];
  if (holder === undefined || key === undefined) return;
  if (Array.isArray(holder)) holder.splice(Number(key), 1);
  else Reflect.deleteProperty(holder, key);
}

/**
 * A form that is still being filled in, as an entry that its page can show: what is missing has words
 * that say so, what is half written is left out.
 * @returns undefined when nothing can be made of it
 */
export function drawable(collection: Previewed, form: Fields): Fields | undefined {
  const schema = collections[collection].schema(imagePath);
  // Emptied fields must not win over the words for empty ones.
  const data = withoutEmpty(structuredClone(form)) as Fields;
  // Each round takes out at least one value.
  for (let round = 0; round < 50; round += 1) {
    const { success, data: fields, error } = schema.safeParse({ ...BLANKS[collection], ...data });
    if (success) return fields;
    const before = JSON.stringify(data);
    for (const { path, code, ...issue } of error.issues.toReversed()) {
      const unknown = code === 'unrecognized_keys' && 'keys' in issue ? issue.keys : [undefined];
      for (const key of unknown) without(data, key === undefined ? path : [...path, key]);
    }
    if (JSON.stringify(data) === before) return undefined;
  }
  return undefined;
}
