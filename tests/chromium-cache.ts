import { mkdir } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';

/** Inside node_modules: ours alone (a name in the system's /tmp is not), and ignored by Git. */
const root = fileURLToPath(new URL('../node_modules/.cache/test-browser/', import.meta.url));

/** The folder that keeps the unpacked browser and its font settings, made if missing. */
export async function browserCache(): Promise<string> {
  await mkdir(root, { recursive: true });
  return root;
}
