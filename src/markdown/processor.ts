import { unified } from '@astrojs/markdown-remark';
import remarkCjkFriendly from 'remark-cjk-friendly';
import remarkCjkFriendlyGfmStrikethrough from 'remark-cjk-friendly-gfm-strikethrough';

/**
 * Markdown for Japanese: the CJK-friendly amendment to CommonMark's rule on emphasis, without
 * which 「**注意：**お手続き」 puts the wrong words in bold.
 */
export const markdownProcessor = unified({
  remarkPlugins: [remarkCjkFriendly, remarkCjkFriendlyGfmStrikethrough],
});
