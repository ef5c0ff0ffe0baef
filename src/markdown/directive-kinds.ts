import type { Nodes } from 'mdast';

/** A directive that editors may write. */
export interface DirectiveKind {
  /** `container` stands around other text (`:::note` … `:::`), `leaf` alone (`::figure`). */
  form: 'container' | 'leaf';
  attributes: readonly string[];
  example: string;
}

export const DIRECTIVE_KINDS: Readonly<Record<string, DirectiveKind>> = {
  note: {
    form: 'container',
    // The CMS's rich text mode escapes the `[` of `:::note[だいじなこと]`; this it leaves alone.
    attributes: ['title'],
    example: ':::note{title="だいじなこと"}\n\nここに書きます。\n\n:::',
  },
  steps: {
    form: 'container',
    attributes: [],
    example: ':::steps\n\n1. はじめにすること\n2. つぎにすること\n\n:::',
  },
  quote: {
    form: 'container',
    attributes: ['source'],
    example: ':::quote{source="2024年度活動報告"}\n\n引用する文\n\n:::',
  },
  figure: {
    form: 'leaf',
    attributes: ['id'],
    example: '::figure{id="hub-count"}',
  },
};

/** The kind of a directive, when it is known and written in its form. */
export function kindOf(directive: { type: string; name: string }): DirectiveKind | undefined {
  if (!Object.hasOwn(DIRECTIVE_KINDS, directive.name)) return undefined;
  const kind = DIRECTIVE_KINDS[directive.name];
  return directive.type === `${kind?.form ?? ''}Directive` ? kind : undefined;
}

/** Ids of figures are names of files. */
export const isFigureId = (id: string): boolean => /^[a-z0-9]+(?:-[a-z0-9]+)*$/.test(id);

/** Whether a node is what stands in the `[ ]` of a container: there it is the first child. */
export const isLabel = (node: Nodes | undefined): boolean =>
  node?.data !== undefined && 'directiveLabel' in node.data;
