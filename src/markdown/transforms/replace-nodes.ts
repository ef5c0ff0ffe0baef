import type { Nodes, Parents, RootContent } from 'mdast';

/**
 * Rebuilds a tree from its leaves upwards, in place.
 * @param replace gives what stands for a node, or nothing when it stays as it is
 */
export function replaceNodes(
  parent: Parents,
  replace: (node: RootContent, parent: Parents) => readonly RootContent[] | undefined,
): void {
  const children = parent.children.flatMap((child: RootContent) => {
    if ('children' in child) replaceNodes(child, replace);
    return replace(child, parent) ?? [child];
  });
  // mdast types the children of each kind of parent; who replaces a node knows what may stand there.
  (parent as { children: Nodes[] }).children = children;
}
