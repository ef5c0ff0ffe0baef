import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { drawIcons } from './draw-icons.ts';

/**
 * `npm run icons`: makes the other icons out of `public/favicon.svg`, the one drawing of the mark
 * that is kept by hand. Run it whenever that changes, and commit what it has made.
 */
const folder = join(import.meta.dirname, '../../public');

const icons = await drawIcons(await readFile(join(folder, 'favicon.svg')));
for (const [name, data] of Object.entries(icons)) {
  await writeFile(join(folder, name), data);
  console.log(`public/${name}（${data.length}バイト）`);
}
