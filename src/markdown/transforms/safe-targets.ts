import type { Root, RootContent } from 'mdast';
import { isSafeLink, isUploadedPicture } from '../safe-target.ts';
import { replaceNodes } from './replace-nodes.ts';

/** A link that may not be leaves its words, a picture that may not be leaves its description. */
export function remarkSafeTargets() {
  return (tree: Root): void => {
    replaceNodes(tree, (node): RootContent[] | undefined => {
      if (node.type === 'link' && !isSafeLink(node.url)) return node.children;
      if (node.type === 'image' && !isUploadedPicture(node.url)) {
        return node.alt ? [{ type: 'text', value: node.alt }] : [];
      }
      return undefined;
    });
  };
}
