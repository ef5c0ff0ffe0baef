import { childOf, type FieldNode } from '../field-tree.ts';
import { nearest } from '../nearest.ts';
import { correctValue } from './correct-value.ts';
import type { Mistake } from './mistake.ts';

/** The groups below a field that have a field of this name. */
const groupsWith = (node: FieldNode, key: string): [name: string, group: FieldNode][] =>
  Object.entries(node.properties ?? {}).flatMap(([name, child]) => {
    const fields = child.items ?? child;
    const own: [string, FieldNode][] = childOf(fields, key) ? [[name, child]] : [];
    return [...own, ...groupsWith(fields, key)];
  });

function meantKey({ properties = {} }: FieldNode, written: string): string | undefined {
  const label = written.normalize('NFKC').trim();
  const byLabel = Object.entries(properties).find(([, { title }]) => title === label)?.[0];
  if (byLabel !== undefined) return byLabel;
  const known = Object.keys(properties);
  const start = written.toLowerCase();
  return nearest(written, known) ?? known.find((key) => start.length > 3 && key.startsWith(start));
}

type Words = Pick<Mistake, 'kind' | 'message' | 'fix'>;

/**
 * Words for a field that a group does not have.
 * @param group the field that should have it
 * @param root all fields of the entry
 */
export function explainUnknownKey(
  group: FieldNode,
  root: FieldNode,
  key: string,
  value: unknown,
): Words {
  const kind = 'unknown';
  if (key === 'body') {
    return { kind, message: '本文は、項目の終わりの「---」の下に書いてください。' };
  }
  const meant = meantKey(group, key);
  if (meant !== undefined) {
    const field = childOf(group, meant) ?? {};
    return {
      kind,
      message: `「${key}」という項目はありません。「${meant}」（${field.title ?? meant}）のことではありませんか。`,
      fix: {
        key: meant,
        node: field,
        value: takes(field, value) ? value : (correctValue(field, value) ?? value),
      },
    };
  }
  const [place] = groupsWith(root, key);
  if (place) {
    const [name, { title = name, items }] = place;
    return {
      kind,
      message: `「${key}」は、ここではなく「${name}」（${title}）の中に、字下げして書いてください。`,
      fix: { key: name, value: items ? [{ [key]: value }] : { [key]: value } },
    };
  }
  const names = Object.entries(group.properties ?? {}).map(
    ([name, { title }]) => `${name}（${title ?? name}）`,
  );
  const list =
    names.length <= 12 ? `使える項目：${names.join('、')}` : '消すか、名前を直してください。';
  return { kind, message: `「${key}」という項目はありません。${list}` };
}

/** Only a rough look: what is of the right type needs no guess. */
const takes = ({ type, pattern, format, enum: values }: FieldNode, value: unknown): boolean =>
  type === 'array'
    ? Array.isArray(value)
    : type === 'object'
      ? typeof value === 'object'
      : type === 'string' &&
        typeof value === 'string' &&
        format === undefined &&
        (pattern === undefined || new RegExp(pattern).test(value)) &&
        (values?.includes(value) ?? true);
