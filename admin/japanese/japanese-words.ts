import { fileURLToPath } from 'node:url';
import type { Plugin } from 'vite';
import { MENDED } from '../mended.ts';

/** What mended packages ask of us. */
const OURS = /^site:(body-words|publication-mark)$/;

const isOf = (pattern: string, id: string): boolean => {
  const parts = pattern.split('*').map((part) => part.replaceAll('.', String.raw`\.`));
  return new RegExp(`/node_modules/${parts.join('[^/]*')}$`).test(id);
};

/**
 * A package's code with our words in it, and mended.
 * @param id the module's path
 * @returns undefined when nothing in the file is ours to say
 * @throws Error that names what the package does not hold any more
 */
export function inJapanese(id: string, code: string): string | undefined {
  const [file] = id.replaceAll('\\', '/').split('?');
  const found = MENDED.filter((each) => isOf(each.file, file ?? ''));
  if (found.length === 0) return undefined;
  return found
    .flatMap(({ words }) => words)
    .reduce((text, [there, ours]) => {
      if (!text.includes(there)) {
        throw new Error(
          `${found[0]?.file ?? ''} does not hold ${JSON.stringify(there)} any more: see what it says instead, and put that in its place (admin/mended.ts names the lists).`,
        );
      }
      return text.replaceAll(there, () => ours);
    }, code);
}

/** Puts Japanese in the place of the English that packages of the CMS have in their code, and mends them. */
export const japaneseWords = (): Plugin => ({
  name: 'cms-japanese-words',
  enforce: 'pre',
  resolveId: (source) => {
    const [, name] = OURS.exec(source) ?? [];
    return name && fileURLToPath(new URL(`../${name}.ts`, import.meta.url));
  },
  transform: {
    filter: { id: /\/node_modules\/(?:decap-cms-|react-select\/|react-toastify\/|@dnd-kit\/)/ },
    handler: (code, id) => inJapanese(id, code),
  },
});
