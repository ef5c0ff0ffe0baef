import type { Nodes, Root, Text } from 'mdast';
import { visit } from 'unist-util-visit';

const JAPANESE =
  /[\p{scx=Han}\p{scx=Hira}\p{scx=Kana}\u3000-\u303f\uff00-\uffef\p{Emoji_Presentation}…‥—―“”‘’○●◎△▲▽▼□■◇◆☆★※→←↑↓℃№①-⑳×÷]/u;
/** Full-width marks carry their own space, whatever stands on their other side. */
const FULL_WIDTH_MARK = /[\u3000-\u3003\u3008-\u301f・！（），．：；？［］｛｝～]/u;

/** Whether a line break between two texts is one of the source only, and no space for readers. */
function isJoin(before: string, after: string): boolean {
  const last = /(\P{M})\p{M}*$/u.exec(before)?.[1] ?? '';
  const first = /^./u.exec(after)?.[0] ?? '';
  return (
    (JAPANESE.test(last) && JAPANESE.test(first)) ||
    FULL_WIDTH_MARK.test(last) ||
    FULL_WIDTH_MARK.test(first)
  );
}

/** What a reader sees of a node, as far as the neighbours of a line break need it. */
function leavesOf(node: Nodes): { text: string; node?: Text }[] {
  if (node.type === 'text') return [{ text: node.value, node }];
  if (node.type === 'inlineCode') return [{ text: node.value }];
  // The mark of a footnote stands above the line.
  if (node.type === 'footnoteReference') return [];
  return 'children' in node ? node.children.flatMap(leavesOf) : [{ text: ' ' }];
}

function joinWithin(block: Nodes): void {
  const leaves = leavesOf(block);
  const all = leaves.map(({ text }) => text).join('');
  let start = 0;
  for (const { text, node } of leaves) {
    const from = start;
    start += text.length;
    if (!node) continue;
    node.value = text.replaceAll(/\r\n?|\n/g, (newline, index: number) => {
      const at = from + index;
      const after = at + newline.length;
      // Two characters suffice, but for marks that are combined with the one before.
      const isJoined = isJoin(all.slice(Math.max(0, at - 8), at), all.slice(after, after + 2));
      return isJoined ? '' : '\n';
    });
  }
}

/** Lines of the source join without a space between Japanese; between Latin words one stays. */
export function remarkJoinLines() {
  return (tree: Root): void => {
    visit(tree, ['paragraph', 'heading'], (block) => {
      joinWithin(block);
    });
  };
}
