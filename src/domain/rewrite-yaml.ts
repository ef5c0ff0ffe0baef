import { isMap, parseDocument } from 'yaml';
import { isSameSorted } from './is-same-sorted.ts';
import { keepEmpty } from './keep-empty.ts';
import { YamlRewriter, type Fields } from './yaml-rewriter.ts';

/**
 * Changes a text of YAML so that it says something else: lines of what stays the same stay as they
 * were written, with their comments, quotes and order; so do lines of fields that were empty and are.
 * @param order names of fields at the top: where one that is new goes
 * @returns undefined when the text cannot be changed so, and is better written anew
 */
export function rewriteYaml(
  source: string,
  fields: Fields,
  order: readonly string[] = [],
): string | undefined {
  const text = source.endsWith('\n') ? source : `${source}\n`;
  const document = parseDocument(text, { logLevel: 'silent', keepSourceTokens: true });
  const { contents } = document;
  if (document.errors.length > 0 || !isMap(contents) || contents.flow) return undefined;
  try {
    const wanted = keepEmpty(document.toJS(), fields) as Fields;
    const changed = new YamlRewriter(text, order).rewrite(contents, wanted);
    // 'silent' keeps the mistakes of a document, and would hide them from `parse`.
    const read = parseDocument(changed, { logLevel: 'silent' });
    const isWhole = read.errors.length === 0 && isSameSorted(read.toJS(), wanted);
    return isWhole ? changed : undefined;
  } catch {
    return undefined;
  }
}
