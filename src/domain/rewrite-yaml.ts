import { isMap, parse, parseDocument } from 'yaml';
import { isSameYaml } from './write-yaml.ts';
import { YamlRewriter, isFields, type Fields } from './yaml-rewriter.ts';

/** Equal whatever the order of keys: that of the file is kept. */
function isSameSorted(a: unknown, b: unknown): boolean {
  if (Array.isArray(a) && Array.isArray(b)) {
    return a.length === b.length && a.every((item, index) => isSameSorted(item, b[index]));
  }
  if (isFields(a) && isFields(b)) {
    const keys = Object.keys(a).filter((key) => a[key] !== undefined);
    const others = Object.keys(b).filter((key) => b[key] !== undefined);
    return keys.length === others.length && keys.every((key) => isSameSorted(a[key], b[key]));
  }
  return isSameYaml(a ?? null, b ?? null);
}

/**
 * Changes a text of YAML so that it says something else: lines of what stays the same stay as they
 * were written, with their comments, quotes and order.
 * @param order names of fields at the top: where one that is new goes
 * @returns undefined when the text cannot be changed so, and is better written anew
 */
export function rewriteYaml(
  source: string,
  fields: Fields,
  order: readonly string[] = [],
): string | undefined {
  const text = source.endsWith('\n') ? source : `${source}\n`;
  const document = parseDocument(text, { logLevel: 'silent' });
  const { contents } = document;
  if (document.errors.length > 0 || !isMap(contents) || contents.flow) return undefined;
  try {
    const changed = new YamlRewriter(text, order).rewrite(contents, fields);
    const read: unknown = parse(changed, { logLevel: 'silent' });
    return isSameSorted(read, fields) ? changed : undefined;
  } catch {
    return undefined;
  }
}
