import type { FieldNode } from '../field-tree.ts';
import { PLACEHOLDER } from './mistake.ts';

/** A value that the field takes, or at least its form; every group has what it must have. */
export function sampleOf(node: FieldNode): unknown {
  if (node.enum) return node.enum[0];
  switch (node.type) {
    case 'number':
    case 'integer':
      return Number(node.example ?? node.minimum ?? 1);
    case 'boolean':
      return true;
    case 'array':
      return [sampleOf({ ...node.items, ...(node.example && { example: node.example }) })];
    case 'object':
      return Object.fromEntries(
        (node.required ?? []).map((key) => [key, sampleOf(node.properties?.[key] ?? {})]),
      );
    default:
      return node.example ?? PLACEHOLDER;
  }
}
