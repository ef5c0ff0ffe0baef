import type { Nodes, Root } from 'mdast';

/** One mistake in a body, in words an editor knows. */
export interface BodyFinding {
  /** 1-based, within the body. */
  line: number;
  message: string;
  /** How it is written rightly. */
  example?: string;
}

/** A body, parsed and as it was written. */
export interface Body {
  tree: Root;
  source: string;
}

/** One kind of rule: everything in a body that breaks it. */
export type Check = (body: Body) => BodyFinding[];

export const lineOf = (node: Nodes): number => node.position?.start.line ?? 1;

/** A node as it was written. */
export const sourceOf = ({ source }: Body, { position }: Nodes): string =>
  source.slice(position?.start.offset ?? 0, position?.end.offset ?? 0);

/**
 * The lines of a node's source that fit a pattern. Characters escaped with `\` read as `x`: they are
 * meant as they stand.
 */
export function matchingLines(
  body: Body,
  node: Nodes,
  pattern: RegExp,
): { line: number; match: RegExpExecArray }[] {
  const source = sourceOf(body, node).replaceAll(/\\[^\r\n]/g, 'xx');
  return source.split(/\r\n?|\n/).flatMap((text, index) => {
    const match = pattern.exec(text);
    return match ? [{ line: lineOf(node) + index, match }] : [];
  });
}
