import type { BlockContent, Paragraph, Root, RootContent } from 'mdast';
import type { ContainerDirective, LeafDirective } from 'mdast-util-directive';
import type { VFile } from 'vfile';
import { isFigureId, isLabel, kindOf } from '../directive-kinds.ts';
import { replaceNodes } from './replace-nodes.ts';

const wrap = (hName: string, children: RootContent[], hProperties = {}): RootContent =>
  // mdast has no node for it; remark-rehype makes one of any node that says its element's name.
  ({ type: 'blockquote', data: { hName, hProperties }, children: children as BlockContent[] });

const paragraph = (value: string): Paragraph => ({
  type: 'paragraph',
  children: [{ type: 'text', value }],
});

const titled = (title: Paragraph): Paragraph => ({
  ...title,
  data: { hProperties: { className: ['note-title'] } },
});

function note({ attributes, children }: ContainerDirective): RootContent[] {
  const [first, ...rest] = children;
  const hasLabel = first?.type === 'paragraph' && isLabel(first);
  const title = attributes?.title?.trim() ?? '';
  const body = hasLabel ? rest : children;
  const titles = hasLabel ? [first] : title === '' ? [] : [paragraph(title)];
  return [wrap('div', [...titles.map(titled), ...body], { className: ['note'], role: 'note' })];
}

const steps = ({ children }: ContainerDirective): RootContent[] => [
  wrap('div', children, { className: ['steps'] }),
];

function quote({ attributes, children }: ContainerDirective): RootContent[] {
  const source = attributes?.source?.trim() ?? '';
  const caption = { ...paragraph(source), data: { hName: 'figcaption' } };
  const parts = [wrap('blockquote', children), ...(source === '' ? [] : [caption])];
  return [wrap('figure', parts, { className: ['quote'] })];
}

/** A place that the page fills when it is rendered: the entry may change while this HTML is kept. */
function figure({ attributes }: LeafDirective): RootContent[] | undefined {
  const id = attributes?.id ?? '';
  // A paragraph, as remark-rehype writes newlines into an empty block of any other kind.
  const data = { hName: 'div', hProperties: { dataFigure: id } };
  return isFigureId(id) ? [{ type: 'paragraph', data, children: [] }] : undefined;
}

/** What cannot be understood is shown as it was written. */
function asWritten(
  node: ContainerDirective | LeafDirective,
  source: string,
): (Paragraph | ContainerDirective['children'][number])[] {
  const start = node.position?.start.offset ?? 0;
  const end = node.position?.end.offset ?? 0;
  const [opening = ''] = source.slice(start, end).split(/\r\n?|\n/, 1);
  if (node.type === 'leafDirective') return [paragraph(opening)];
  return [paragraph(opening), ...node.children.filter((child) => !isLabel(child))];
}

const CONTAINERS: Readonly<Record<string, (node: ContainerDirective) => RootContent[]>> = {
  note,
  steps,
  quote,
};

const known = (node: ContainerDirective | LeafDirective): RootContent[] | undefined => {
  if (!kindOf(node)) return undefined;
  return node.type === 'leafDirective' ? figure(node) : CONTAINERS[node.name]?.(node);
};

/** `:::note`, `:::steps`, `:::quote` and `::figure` become HTML. */
export function remarkDirectives() {
  return (tree: Root, file: VFile): void => {
    replaceNodes(tree, (node) =>
      node.type === 'containerDirective' || node.type === 'leafDirective'
        ? (known(node) ?? asWritten(node, String(file.value)))
        : undefined,
    );
  };
}
