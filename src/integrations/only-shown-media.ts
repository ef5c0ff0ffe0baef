import { readFile, readdir, rm } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';

/** Files that come from `content/media/`, or are made of them. */
const MEDIA = /\.(?:jpe?g|png|webp|avif|gif|mp4|vtt|pdf)$/i;
/** Files that name others. */
const NAMING = /\.(?:html|css|js|json|xml|webmanifest)$/;
/** A file's name in an address, in whatever it is quoted. */
const NAMES = /\/_astro\/([^/\\"'`\s(),;=<>?#&]{1,300})/g;

const decoded = (name: string): string => {
  try {
    return decodeURIComponent(name);
  } catch {
    return name;
  }
};

/**
 * Takes out of the built site what nothing in it names. Astro and Vite put there the files of every
 * entry, also of those that wait for their day or have had it: by the address, whoever guesses it
 * could see them. What a published entry shows as well is named, and stays.
 */
export const onlyShownMedia = (): AstroIntegration => ({
  name: 'only-shown-media',
  hooks: {
    'astro:build:done': async ({ dir, logger }) => {
      const site = fileURLToPath(dir);
      const files = await readdir(site, { recursive: true });
      const media = files.filter((file) => MEDIA.test(file) && /^_astro[\\/]/.test(file));
      const named = new Set<string>();
      for (const file of files.filter((each) => NAMING.test(each))) {
        const text = await readFile(join(site, file), 'utf8');
        for (const [, name = ''] of text.matchAll(NAMES)) named.add(decoded(name));
      }
      const unnamed = media.filter((file) => !named.has(basename(file)));
      await Promise.all(unnamed.map((file) => rm(join(site, file))));
      logger.info(`どのページにも出ないファイルを${unnamed.length}個のぞきました。`);
    },
  },
});
