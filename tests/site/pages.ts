import { existsSync, globSync } from 'node:fs';
import { join, resolve } from 'node:path';

/** The built site under test: a build is tested in its own folder before it takes dist's place. */
export const siteFolder = resolve(process.env.OUT_DIR ?? 'dist');

/** The public origin that the site was built for, without a slash at its end. */
export const siteOrigin = new URL(process.env.SITE_URL ?? 'https://hiroba.example').origin;

export interface BuiltPage {
  /** As a visitor asks for it: `/hubs/`, `/404.html`. */
  path: string;
  /** On disk. */
  file: string;
}

/**
 * All pages of the built site but the CMS, which is an application of its own.
 * @throws Error when nothing is built there
 */
export function listPages(): BuiltPage[] {
  if (!existsSync(join(siteFolder, 'index.html'))) {
    throw new Error(`先に npm run build を実行してください。 (No built site in ${siteFolder}.)`);
  }
  return list('html').map((name) => ({
    path: `/${name.replace(/(?:^|(?<=\/))index\.html$/, '')}`,
    file: join(siteFolder, name),
  }));
}

/** The addresses of the site's own stylesheets. */
export const listStylesheets = (): string[] => list('css').map((name) => `/${name}`);

const list = (extension: string): string[] =>
  globSync(`**/*.${extension}`, { cwd: siteFolder })
    .map((name) => name.replaceAll('\\', '/'))
    .filter((name) => !/^(?:admin|pagefind)\//.test(name))
    .toSorted();
