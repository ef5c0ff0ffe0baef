import { join } from 'node:path';
import { buildSite } from './build-site.ts';
import { UserError, reportAndExit } from './user-error.ts';
import { wantedInstant } from './wanted-instant.ts';

/** `npm run build`: the working copy's content into `dist/`. */
const root = join(import.meta.dirname, '../..');

try {
  const now = wantedInstant();
  console.log('サイトを組み立てています… (building)');
  await buildSite({
    root,
    contentRoot: '.',
    outDir: join(root, 'dist'),
    cacheDir: join(root, '.astro/cache'),
    now,
  });
  console.log('dist/ にできました。 (built into dist/)');
} catch (error) {
  if (error instanceof UserError) reportAndExit(error);
  console.error(error instanceof Error ? error.message : error);
  console.error('\nサイトを組み立てられませんでした。前の dist/ はそのままです。 (build failed)');
  process.exit(1);
}
