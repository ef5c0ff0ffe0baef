import { childOf, type FieldNode } from '../field-tree.ts';

/** A field with what is known of it from around. */
export interface FieldPlace {
  node: FieldNode;
  parent: FieldNode;
  /** The labels that lead to it: `開所時間 › 毎週の開所日 1 › 曜日`. */
  label: string;
}

/** The field at a path: a number is an item of a list, counted from one in the label. */
export function fieldAt(root: FieldNode, path: readonly PropertyKey[]): FieldPlace {
  const labels: string[] = [];
  let place = { node: root, parent: {} as FieldNode };
  for (const key of path) {
    const { node } = place;
    if (typeof key === 'number') {
      // The words for the values of a list stand on the list.
      const { options } = node;
      place = { parent: node, node: { ...node.items, ...(options && { options }) } };
      labels.push(`${labels.pop() ?? ''} ${key + 1}`);
    } else {
      const child = childOf(node, String(key)) ?? {};
      place = { parent: node, node: child };
      labels.push(child.title ?? String(key));
    }
  }
  return { ...place, label: labels.join(' › ') };
}
