import { parseArgs } from 'node:util';
import { close, createIndex } from 'pagefind';

/** Pagefind as it comes, over the pages of a folder: `node bench/stock-index.ts --site DIR --output DIR`. */
const { values } = parseArgs({ options: { site: { type: 'string' }, output: { type: 'string' } } });
const { index } = await createIndex({});
await index?.addDirectory({ path: values.site ?? '' });
await index?.writeFiles({ outputPath: values.output ?? '' });
await close();
