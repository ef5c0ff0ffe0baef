import type { z } from 'astro/zod';
import { fieldTree, type FieldNode } from './field-tree.ts';

/** A field and where it stands; `*` is every item of a list. */
export interface FoundField {
  path: readonly string[];
  /** With the labels of its groups: `活動 › 関連する拠点`. */
  label: string;
  node: FieldNode;
}

const walk = (
  node: FieldNode,
  path: readonly string[],
  labels: readonly string[],
): FoundField[] => [
  { path, label: labels.join(' › '), node },
  ...Object.entries(node.properties ?? {}).flatMap(([key, child]) =>
    walk(child, [...path, key], [...labels, child.title ?? key]),
  ),
  ...(node.items ? walk(node.items, [...path, '*'], labels) : []),
];

/** All fields of a schema, at any depth, that pass a test. */
export const findFields = (schema: z.ZodType, test: (node: FieldNode) => boolean): FoundField[] =>
  walk(fieldTree(schema), [], []).filter(({ node }) => test(node));
