import type { FieldNode } from '../field-tree.ts';
import { sampleOf } from './sample-of.ts';

const isWithin = (
  { minimum = -Infinity, maximum = Infinity }: FieldNode,
  value: unknown,
): boolean => typeof value === 'number' && value >= minimum && value <= maximum;

const rangeOf = ({ minimum, maximum }: FieldNode): string => {
  // The greatest number that is exact stands for "no limit" in an integer's JSON Schema.
  const isOpen = maximum === undefined || maximum === Number.MAX_SAFE_INTEGER;
  return isOpen ? `${minimum ?? 0}以上の数` : `${minimum ?? 0}から${maximum}までの数`;
};

/**
 * Words for a number that is too small or too great.
 * @param group the values around it
 */
export function explainWrongNumber(
  node: FieldNode,
  parent: FieldNode,
  value: unknown,
  group: unknown,
) {
  const others = Object.entries(typeof group === 'object' && group ? group : {});
  const swapped = others.find(([key, other]) => {
    const sibling = parent.properties?.[key];
    return sibling?.title !== node.title && isWithin(node, other) && isBounded(sibling, value);
  });
  if (swapped) {
    const label = parent.properties?.[swapped[0]]?.title ?? swapped[0];
    return {
      kind: 'range' as const,
      message: `「${label}」と入れかわっているようです。${rangeOf(node)}を書いてください。`,
      value: swapped[1] as unknown,
    };
  }
  return {
    kind: 'range' as const,
    message: `${rangeOf(node)}を書いてください。`,
    value: sampleOf(node),
  };
}

const isBounded = (node: FieldNode | undefined, value: unknown): boolean =>
  node?.minimum !== undefined && isWithin(node, value);
