import { globSync } from 'node:fs';
import { join } from 'node:path';

/**
 * Addresses that the site has whatever its entries are: the pages of the code that have a name of
 * their own, the CMS, and the files that are copied as they are.
 * @param project the folder that holds `src/`
 */
export function ownAddresses(project: string): string[] {
  const pages = globSync('**/*.{astro,ts,mdx,md}', { cwd: join(project, 'src/pages') })
    .map((file) => file.replaceAll('\\', '/').replace(/\.[a-z]+$/, ''))
    .filter((page) => !/\[|(?:^|\/)_|^(?:404|500)$/.test(page))
    .map((page) => `/${page.replace(/(?:^|\/)index$/, '')}`)
    .map((page) => (/\.[a-z]+$|\/$/.test(page) ? page : `${page}/`));
  const files = globSync('**/*.*', { cwd: join(project, 'public') }).map(
    (file) => `/${file.replaceAll('\\', '/')}`,
  );
  return [...new Set([...pages, ...files, '/admin/'])];
}
