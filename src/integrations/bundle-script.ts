import { build } from 'vite';

/**
 * Bundles a TypeScript file and what it imports into one script.
 * @param entry path on disk
 * @param kind a classic script has no exports, and a page can run it before its first paint
 * @throws the bundler's error when a file cannot be read or parsed
 */
export async function bundleScript(
  entry: string,
  kind: 'classic' | 'module' = 'classic',
): Promise<string> {
  const result = await build({
    configFile: false,
    envDir: false,
    publicDir: false,
    logLevel: 'silent',
    build: {
      write: false,
      modulePreload: false,
      rolldownOptions: {
        input: entry,
        output: { format: kind === 'module' ? 'es' : 'iife', codeSplitting: false },
        ...(kind === 'module' && { preserveEntrySignatures: 'strict' }),
      },
    },
  });
  const [output] = [result].flat();
  if (!output || !('output' in output)) throw new Error(`${entry} was not bundled`);
  return output.output[0].code;
}
