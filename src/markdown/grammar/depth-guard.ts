import type { Nodes, Root } from 'mdast';
import type { Processor } from 'unified';

declare module 'mdast' {
  interface RootData {
    /** The line, from 1, from which on nesting went too far. */
    tooDeepAt?: number;
  }
}

const DEEPEST = 60;
const MOST_DIRECTIVES = 200;
const MARKERS = new RegExp(String.raw`^(?:\s*(?:>|[-+*]\s|\d+[.)]\s|\[\^[^\]\s]+\]:)){${DEEPEST}}`);
const OPENING = /^[\s>*+-]*:{3,}[^:\s]/;

/** Where a body can be told to nest too far before the time is spent to parse it. */
function tooDeepLine(markdown: string): number | undefined {
  const lines = markdown.split(/\r\n?|\n/);
  let directives = 0;
  const index = lines.findIndex((line) => {
    if (OPENING.test(line)) directives += 1;
    return directives > MOST_DIRECTIVES || MARKERS.test(line);
  });
  return index < 0 ? undefined : index + 1;
}

/** The same of a parsed body; without recursion, which is what deep trees break. */
function tooDeepNode(tree: Root): Nodes | undefined {
  const waiting: [node: Nodes, depth: number][] = [[tree, 0]];
  for (let next = waiting.pop(); next; next = waiting.pop()) {
    const [node, depth] = next;
    if (depth > DEEPEST) return node;
    if ('children' in node) for (const child of node.children) waiting.push([child, depth + 1]);
  }
  return undefined;
}

const plain = (value: string, tooDeepAt: number): Root => ({
  type: 'root',
  data: { tooDeepAt },
  children: [{ type: 'paragraph', children: [{ type: 'text', value }] }],
});

/**
 * Takes what nests beyond any sense for plain text: thousands of `>` would overflow the stack of
 * every tool down the line and stop the build without a word about the file.
 */
export function remarkDepthGuard(this: Processor): void {
  const { parser } = this;
  this.parser = (document, file) => {
    const line = tooDeepLine(document);
    if (!parser || line) return plain(document, line ?? 1);
    try {
      const tree = parser(document, file) as Root;
      const deep = tooDeepNode(tree);
      return deep ? plain(document, deep.position?.start.line ?? 1) : tree;
    } catch {
      return plain(document, 1);
    }
  };
}
