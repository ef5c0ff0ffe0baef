import type { Root } from 'hast';
import { sanitize, type Schema } from 'hast-util-sanitize';

const ATTRIBUTES: NonNullable<Schema['attributes']> = {
  a: [
    // The same rule as safe-target.ts, said once more of what comes out: this wall trusts no other.
    [
      'href',
      /^(?:https?:\/\/[^\s\\@/?#]+(?:[/?#][^\s\\]*)?|mailto:[^\s:]+|tel:[\d+()-]+|\/(?![/\\])[^\s\\]*|#[^\s\\]+)$/i,
    ],
    ['rel', 'noreferrer'],
    ['className', 'data-footnote-backref'],
    'title',
    'id',
    'ariaDescribedBy',
    'ariaLabel',
    'dataFootnoteRef',
    'dataFootnoteBackref',
    'dataAlone',
  ],
  code: [['className', /^language-[\w+#-]+$/]],
  div: [
    ['className', 'note', 'steps'],
    ['role', 'note'],
    ['dataFigure', /^[a-z0-9-]+$/],
  ],
  figure: [['className', 'quote']],
  img: [['src', /^(?:\.\.\/){1,2}media\/[^\\:?#]+$/], 'alt', 'title'],
  li: ['id'],
  ol: ['start'],
  p: [['className', 'note-title']],
  rt: ['dataPagefindIgnore'],
  section: [
    ['className', 'footnotes', 'table-scroll'],
    ['tabIndex', 0],
    'ariaLabel',
    'dataFootnotes',
  ],
  td: ['dataAlign'],
  th: ['dataAlign', ['scope', 'col']],
};
for (const depth of [2, 3, 4, 5, 6]) ATTRIBUTES[`h${depth}`] = ['id'];

const PLAIN_TAGS =
  'blockquote br del em figcaption hr pre ruby strong sup table tbody thead tr ul wbr'.split(' ');

const SCHEMA: Schema = {
  tagNames: [...PLAIN_TAGS, ...Object.keys(ATTRIBUTES)],
  attributes: ATTRIBUTES,
  protocols: {},
  ancestors: {},
  required: {},
  clobber: [],
  strip: ['script', 'style'],
};

/** Lets only what the pipeline itself makes reach the page, should anything have got past it. */
export function rehypeLastWall() {
  return (tree: Root): Root => sanitize(tree, SCHEMA) as Root;
}
