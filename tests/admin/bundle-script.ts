import { resolve } from 'node:path';
import { build, type InlineConfig, type Rolldown } from 'vite';

/**
 * Code of ours as one plain script for a page.
 * @param entry file, from this folder where it is not whole
 * @param more what the code needs besides
 */
export async function bundleScript(entry: string, more: InlineConfig = {}): Promise<string> {
  const { define, ...rest } = more;
  const [output] = (await build({
    configFile: false,
    logLevel: 'silent',
    define: { 'process.env.NODE_ENV': '"production"', ...define },
    ...rest,
    build: {
      write: false,
      minify: false,
      lib: { entry: resolve(import.meta.dirname, entry), formats: ['iife'], name: 'bundled' },
    },
  })) as Rolldown.RolldownOutput[];
  const script = output?.output.find(({ fileName }) => fileName.endsWith('.js'));
  if (script?.type !== 'chunk') throw new Error(`Nothing was made of ${entry}`);
  return script.code;
}
