import { createHash } from 'node:crypto';
import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

const root = join(import.meta.dirname, '../..');

/**
 * Changes whenever the Markdown pipeline or a package changes. Astro keeps rendered Markdown by the
 * entry's own digest, and would serve what an older pipeline made; it renders everything anew when
 * the processor's options differ.
 */
export function pipelineFingerprint(): string {
  const hash = createHash('sha256').update(readFileSync(join(root, 'package-lock.json')));
  for (const file of globSync('src/{markdown,text}/**/*.ts', { cwd: root }).toSorted()) {
    if (!file.endsWith('.test.ts')) hash.update(file).update(readFileSync(join(root, file)));
  }
  return hash.digest('hex');
}
