import { directiveFromMarkdown } from 'mdast-util-directive';
import { gfmFootnoteFromMarkdown } from 'mdast-util-gfm-footnote';
import { gfmStrikethroughFromMarkdown } from 'mdast-util-gfm-strikethrough';
import { gfmTableFromMarkdown } from 'mdast-util-gfm-table';
import { directive } from 'micromark-extension-directive';
import { gfmFootnote } from 'micromark-extension-gfm-footnote';
import { gfmTable } from 'micromark-extension-gfm-table';
import remarkCjkFriendly from 'remark-cjk-friendly';
import remarkCjkFriendlyGfmStrikethrough from 'remark-cjk-friendly-gfm-strikethrough';
import 'remark-parse';
import type { Processor } from 'unified';
import { bareUrl, bareUrlFromMarkdown } from './bare-url.ts';
import { remarkDepthGuard } from './depth-guard.ts';
import { furigana, furiganaFromMarkdown } from './furigana.ts';

/**
 * What may be written everywhere, developers' MDX included: CommonMark with emphasis that is right
 * beside 「」 and 、, tables, footnotes, `~~` and bare URLs. GFM's own bundle is not used: it takes
 * `10~12時、3~5歳` for a strike-through, links `www.` and mail addresses, makes checkboxes of `[ ]`
 * and lets a bare URL swallow the Japanese that follows.
 */
export function remarkCommonGrammar(this: Processor): void {
  // They only register themselves, which is why calling them is enough.
  remarkCjkFriendly.call(this);
  remarkCjkFriendlyGfmStrikethrough.call(this, { singleTilde: false });
  const data = this.data();
  (data.micromarkExtensions ??= []).push(gfmTable(), gfmFootnote(), bareUrl());
  (data.fromMarkdownExtensions ??= []).push(
    gfmTableFromMarkdown(),
    gfmFootnoteFromMarkdown(),
    gfmStrikethroughFromMarkdown(),
    bareUrlFromMarkdown(),
  );
}

/**
 * What editors' `.md` has besides: `{漢字|かんじ}`, `:::note` and `::figure`. Text directives are
 * left out of the grammar, so that `10:30`, `:smile:` and `例：a:b` are never anything but text.
 */
export function remarkEditorsGrammar(this: Processor): void {
  const { flow } = directive();
  const data = this.data();
  remarkDepthGuard.call(this);
  (data.micromarkExtensions ??= []).push(furigana(), flow ? { flow } : {});
  (data.fromMarkdownExtensions ??= []).push(
    furiganaFromMarkdown(),
    directiveFromMarkdown({ verbose: true }),
  );
}
