import { Document, isMap, isScalar, isSeq } from 'yaml';
import type { Mistake } from '../../schema/explain/mistake.ts';

type FieldNode = NonNullable<NonNullable<Mistake['fix']>['node']>;

/** Writes the labels of codes beside them, as comments. */
function nameCodes(written: unknown, field: FieldNode = {}): void {
  if (isScalar(written)) {
    const label = field.options?.find(({ value }) => value === written.value)?.label;
    if (label !== undefined && label !== written.value) written.comment = ` ${label}`;
  } else if (isSeq(written)) {
    const { items = {}, options } = field;
    for (const item of written.items) nameCodes(item, { ...items, ...(options && { options }) });
  } else if (isMap(written)) {
    for (const { key, value } of written.items)
      nameCodes(value, field.properties?.[isScalar(key) ? String(key.value) : '']);
  }
}

interface Written {
  value: unknown;
  /** The field that takes the value. */
  node?: FieldNode | undefined;
  /** Astro reads dates as older YAML does: a text that looks like one is quoted. */
  version?: '1.1' | '1.2';
}

function write({ value, node, version = '1.2' }: Written): string {
  const document = new Document(value, { version, aliasDuplicateObjects: false });
  nameCodes(document.contents, node);
  return document.toString({ lineWidth: 0, singleQuote: true }).trimEnd();
}

const isPlain = (value: unknown): boolean => typeof value !== 'object' || value === null;

/** What to write in the file instead: a value where the key is right, else both. */
export function writeExample({ kind, path, fix }: Mistake): string | undefined {
  if (!fix) return undefined;
  const { key, value, node } = fix;
  const isItem = typeof path.at(-1) === 'number';
  if (isPlain(value) && kind !== 'missing' && kind !== 'unknown') {
    // The message has told the label.
    const named = kind === 'choice' ? undefined : node;
    return write({ value, node: named, version: kind === 'quote' ? '1.1' : '1.2' });
  }
  const whole = isItem && node ? { items: node } : node;
  return write({
    value: { [key]: isItem ? [value] : value },
    node: whole && { properties: { [key]: whole } },
  });
}
