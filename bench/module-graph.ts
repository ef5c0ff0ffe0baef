import { readFileSync } from 'node:fs';
import { join, posix } from 'node:path';

const IMPORT = /(?:\bimport|\bfrom)\s*["']([^"']+\.js)["']/g;

/** The addresses of a module and of all that it imports before it runs; dynamic imports come later. */
function walk(site: string, address: string, found: Set<string>): Set<string> {
  if (found.has(address)) return found;
  found.add(address);
  const text = readFileSync(join(site, address), 'utf8');
  for (const [, specifier = ''] of text.matchAll(IMPORT)) {
    walk(site, posix.join(posix.dirname(address), specifier), found);
  }
  return found;
}

/** The addresses of all modules that a page of the built site loads by itself. */
export function moduleGraph(site: string, page: string): string[] {
  const html = readFileSync(join(site, page, 'index.html'), 'utf8');
  const entries = [...html.matchAll(/<script type="module" src="([^"]+)"/g)];
  const found = new Set<string>();
  for (const [, address = ''] of entries) walk(site, address, found);
  return [...found];
}
