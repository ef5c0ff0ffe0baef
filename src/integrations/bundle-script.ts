import { build } from 'vite';

/**
 * Bundles a TypeScript file and what it imports into one classic script: no module, no export, so
 * that a page can run it before its first paint.
 * @param entry path on disk
 * @throws the bundler's error when a file cannot be read or parsed
 */
export async function bundleScript(entry: string): Promise<string> {
  const result = await build({
    configFile: false,
    envDir: false,
    publicDir: false,
    logLevel: 'silent',
    build: {
      write: false,
      modulePreload: false,
      rolldownOptions: { input: entry, output: { format: 'iife', codeSplitting: false } },
    },
  });
  const [output] = [result].flat();
  if (!output || !('output' in output)) throw new Error(`${entry} was not bundled`);
  return output.output[0].code;
}
