import { join } from 'node:path';
import { buildSite } from './build-site.ts';

/** `npm run build`: the working copy's content into `dist/`. */
const root = join(import.meta.dirname, '../..');

console.log('サイトを組み立てています… (building)');
try {
  await buildSite({
    root,
    contentRoot: '.',
    outDir: join(root, 'dist'),
    cacheDir: join(root, '.astro/cache'),
  });
  console.log('dist/ にできました。 (built into dist/)');
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  console.error('\nサイトを組み立てられませんでした。前の dist/ はそのままです。 (build failed)');
  process.exit(1);
}
