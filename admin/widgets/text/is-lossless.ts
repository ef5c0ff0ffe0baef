import {
  markdownToSlate,
  slateToMarkdown,
} from 'decap-cms-widget-markdown/dist/esm/serializers/index.js';

/** Blank lines before a text and white space behind it are not written to the file. */
const tidied = (text: string): string => text.replaceAll(/^\n+|\s+$/g, '');

/**
 * Whether the rich text editor, which writes the whole text anew as soon as anything in it is changed,
 * would leave everything else as it is. It does not know the directives of ours that hold a list, nor
 * footnotes, and takes some liberties with lists and tables that were written by hand.
 */
export function isLossless(markdown: string): boolean {
  const text = tidied(markdown);
  return text === '' || slateToMarkdown(markdownToSlate(text)) === text;
}
