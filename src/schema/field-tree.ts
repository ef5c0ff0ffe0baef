import { z } from 'astro/zod';
import type { FieldMeta } from './fields.ts';

/** A field as JSON Schema describes it, with our meta data: what leads from a path to a label. */
export interface FieldNode extends Partial<FieldMeta> {
  type?: 'string' | 'number' | 'integer' | 'boolean' | 'array' | 'object';
  properties?: Record<string, FieldNode>;
  required?: string[];
  items?: FieldNode;
  enum?: string[];
  pattern?: string;
  format?: string;
  minimum?: number;
  maximum?: number;
  minItems?: number;
}

const trees = new WeakMap<z.ZodType, FieldNode>();

/** The fields of a schema as an editor writes them; worked out once for each schema. */
export function fieldTree(schema: z.ZodType): FieldNode {
  const known = trees.get(schema);
  if (known) return known;
  const tree = z.toJSONSchema(schema, { io: 'input', unrepresentable: 'any' }) as FieldNode;
  trees.set(schema, tree);
  return tree;
}

/** The field of a group that has this name. */
export const childOf = ({ properties = {} }: FieldNode, key: string): FieldNode | undefined =>
  Object.hasOwn(properties, key) ? properties[key] : undefined;
