import type { Element, ElementContent, Root, RootContent } from 'hast';
import { visit } from 'unist-util-visit';
import { phrases } from '../../text/phrases.ts';

const HEADINGS = ['h2', 'h3', 'h4'];
/** Their words count for the phrases around them, but no line breaks within. */
const WHOLE = ['code', 'ruby'];
/** Readings and the marks of footnotes are no words of the heading. */
const SILENT = ['rt', 'sup'];

const isOne = (node: RootContent, names: readonly string[]): boolean =>
  node.type === 'element' && names.includes(node.tagName);

function wordsOf(node: RootContent): string {
  if (node.type === 'text') return node.value;
  return 'children' in node && !isOne(node, SILENT) ? node.children.map(wordsOf).join('') : '';
}

const breakMark = (): Element => ({
  type: 'element',
  tagName: 'wbr',
  properties: {},
  children: [],
});

/**
 * @param starts where phrases start, as indices into the words of the heading
 * @param offset where the words of `parent` start among them
 */
function markWithin(parent: Element, starts: readonly number[], offset: number): void {
  let end = offset;
  parent.children = parent.children.flatMap((child): ElementContent[] => {
    const start = end;
    end += wordsOf(child).length;
    const inside = starts.filter((at) => at >= start && at < end);
    if (child.type === 'text')
      return markedText(
        child.value,
        inside.map((at) => at - start),
      );
    if (isOne(child, WHOLE)) return inside[0] === start ? [breakMark(), child] : [child];
    if (child.type === 'element' && !isOne(child, SILENT)) markWithin(child, starts, start);
    return [child];
  });
}

const markedText = (text: string, places: readonly number[]): ElementContent[] =>
  [0, ...places].flatMap((place, index): ElementContent[] => {
    const value = text.slice(place, places[index]);
    return [
      ...(index > 0 ? [breakMark()] : []),
      ...(value ? [{ type: 'text' as const, value }] : []),
    ];
  });

/** Marks in headings, by `<wbr>`, where a line may break between phrases. */
export function rehypeHeadingPhrases() {
  return (tree: Root): void => {
    visit(tree, 'element', (heading) => {
      if (!HEADINGS.includes(heading.tagName)) return;
      let end = 0;
      const ends = phrases(wordsOf(heading)).map((piece) => (end += piece.length));
      markWithin(heading, ends.slice(0, -1), 0);
    });
  };
}
