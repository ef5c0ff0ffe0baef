import { childOf, type FieldNode } from '../field-tree.ts';
import { nameItem } from './name-item.ts';
import { valueAt } from './raw-path.ts';

/** A field with what is known of it from around. */
export interface FieldPlace {
  node: FieldNode;
  parent: FieldNode;
  /** The labels that lead to it: `写真 1 › 画像`, `開所時間 › 毎週火・水曜日 › 時間帯 1`. */
  label: string;
}

/**
 * The field at a path. A number is an item of a list: by what people call it, or counted from one.
 * @param data the entry as it was written
 */
export function fieldAt(root: FieldNode, path: readonly PropertyKey[], data?: unknown): FieldPlace {
  const labels: string[] = [];
  let place = { node: root, parent: {} as FieldNode };
  for (const [depth, key] of path.entries()) {
    const { node } = place;
    if (typeof key === 'number') {
      // The words for the values of a list stand on the list.
      const { options } = node;
      place = { parent: node, node: { ...node.items, ...(options && { options }) } };
      const list = labels.pop() ?? '';
      labels.push(nameItem(node, valueAt(data, path.slice(0, depth + 1))) ?? `${list} ${key + 1}`);
    } else {
      const child = childOf(node, String(key)) ?? {};
      place = { parent: node, node: child };
      labels.push(child.title ?? String(key));
    }
  }
  return { ...place, label: labels.join(' › ') };
}
