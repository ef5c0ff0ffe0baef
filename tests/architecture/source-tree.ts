import { globSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { SourceFile } from './check.ts';
import { importsOf } from './imports.ts';

const root = fileURLToPath(new URL('../../', import.meta.url));

const CODE = ['{src,admin}/**/*.{ts,tsx,js,mjs,astro}', 'astro.config.mjs'];

/** Every source file of the site with its imports. Unit tests may import anything and are left out. */
export const readSourceTree = (): SourceFile[] =>
  globSync(CODE, { cwd: root })
    .map((path) => path.replaceAll('\\', '/'))
    .filter((path) => !/\.test\.tsx?$|\.d\.ts$/.test(path))
    .toSorted()
    .map((path) => ({ path, imports: importsOf(path, readFileSync(join(root, path), 'utf8')) }));

/** Names at the top of the repository that Git does not ignore; folders end with `/`. */
export function readTopLevel(): string[] {
  const ignored = readFileSync(join(root, '.gitignore'), 'utf8').split('\n');
  return readdirSync(root, { withFileTypes: true })
    .map((entry) => (entry.isDirectory() ? `${entry.name}/` : entry.name))
    .filter((name) => name !== '.git/' && !ignored.includes(name) && !name.endsWith('.log'));
}
