import type { UnifiedProcessorOptions } from '@astrojs/markdown-remark';
import { remarkCommonGrammar, remarkEditorsGrammar } from './grammar/grammar.ts';
import { remarkDirectives } from './transforms/directives.ts';
import { rehypeExternalLinks } from './transforms/external-links.ts';
import { FOOTNOTE_OPTIONS, remarkFootnotes } from './transforms/footnotes.ts';
import { remarkHeadingIds } from './transforms/heading-ids.ts';
import { rehypeHeadingPhrases } from './transforms/heading-phrases.ts';
import { remarkJoinLines } from './transforms/join-lines.ts';
import { rehypeLastWall } from './transforms/last-wall.ts';
import { rehypeLoneLinks } from './transforms/lone-links.ts';
import { rehypePictureMarker } from './transforms/picture-marker.ts';
import { remarkPlainHtml } from './transforms/plain-html.ts';
import { remarkResolveReferences } from './transforms/resolve-references.ts';
import { remarkSafeTargets } from './transforms/safe-targets.ts';
import { rehypeTables } from './transforms/tables.ts';

/** Astro's own GFM and quotes are off: the grammar here brings what Japanese can bear. */
const BASE = { gfm: false, smartypants: false, remarkRehype: FOOTNOTE_OPTIONS } as const;

/** Bodies that editors write. */
export const EDITORS = {
  ...BASE,
  remarkPlugins: [
    remarkCommonGrammar,
    remarkEditorsGrammar,
    // First, so that ids are of the text as it was written, as referencesOf sees it.
    remarkHeadingIds,
    remarkPlainHtml,
    remarkDirectives,
    remarkResolveReferences,
    remarkSafeTargets,
    remarkFootnotes,
    remarkJoinLines,
  ],
  rehypePlugins: [
    rehypeTables,
    rehypeHeadingPhrases,
    rehypeExternalLinks,
    rehypeLoneLinks,
    rehypePictureMarker,
    rehypeLastWall,
  ],
  remarkRehype: { ...FOOTNOTE_OPTIONS, allowDangerousHtml: false },
} satisfies UnifiedProcessorOptions;

/** Pages that developers compose in MDX: components and expressions stay alive. */
export const DEVELOPERS = {
  ...BASE,
  remarkPlugins: [remarkCommonGrammar, remarkFootnotes, remarkJoinLines],
  rehypePlugins: [rehypeTables, rehypeHeadingPhrases, rehypeExternalLinks, rehypeLoneLinks],
} satisfies UnifiedProcessorOptions;
