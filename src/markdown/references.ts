import { visit } from 'unist-util-visit';
import { isFigureId, kindOf } from './directive-kinds.ts';
import { lineOf } from './finding.ts';
import { headingsOf } from './headings.ts';
import { parseBody } from './parse-body.ts';
import { isSafeLink, isUploadedPicture } from './safe-target.ts';
import { resolveReferences } from './transforms/resolve-references.ts';

/** What a body points at, for checks that know the other entries. */
export interface BodyReferences {
  links: { href: string; line: number }[];
  images: { src: string; alt: string; line: number }[];
  figures: { id: string; line: number }[];
  headings: { id: string; depth: number; text: string; line: number }[];
}

/**
 * All that reaches the page, in the order of the source; what `checkBody` refuses is left out.
 * @param markdown the body, without its frontmatter
 */
export function referencesOf(markdown: string): BodyReferences {
  const tree = parseBody(markdown);
  const references: BodyReferences = { links: [], images: [], figures: [], headings: [] };
  references.headings = headingsOf(tree).map(({ node, id, text }) => {
    return { id, depth: node.depth, text, line: lineOf(node) };
  });
  resolveReferences(tree);
  visit(tree, (node) => {
    const line = lineOf(node);
    if (node.type === 'link' && isSafeLink(node.url)) {
      references.links.push({ href: node.url, line });
    }
    if (node.type === 'image' && isUploadedPicture(node.url)) {
      references.images.push({ src: node.url, alt: node.alt ?? '', line });
    }
    if (node.type === 'leafDirective' && node.name === 'figure' && kindOf(node)) {
      const id = node.attributes?.id ?? '';
      if (isFigureId(id)) references.figures.push({ id, line });
    }
  });
  return references;
}
