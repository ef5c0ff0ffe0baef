import type { FieldNode } from '../field-tree.ts';

/**
 * What people read for a code.
 * @param node the field that has the choices
 * @returns undefined when the field has no such code, or no words for it
 */
export const choiceLabel = ({ options = [] }: FieldNode, code: unknown): string | undefined =>
  options.find(({ value }) => value === code)?.label;
