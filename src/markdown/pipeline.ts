import remarkParse from 'remark-parse';
import remarkRehype from 'remark-rehype';
import { unified } from 'unified';
import { EDITORS } from './plugins.ts';

/** From a body to a tree of HTML that is safe; each call of it begins a processor of its own. */
export const pipeline = unified()
  .use(remarkParse)
  .use({ plugins: EDITORS.remarkPlugins })
  .use(remarkRehype, EDITORS.remarkRehype)
  .use({ plugins: EDITORS.rehypePlugins })
  .freeze();
