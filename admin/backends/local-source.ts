import { askServer } from '../local-api.ts';
import type { ContentFile, ContentSource } from './indexed-entries.ts';

/** The published content of the local server's repository. */
export const localSource: ContentSource = {
  head: async () => (await askServer('head', {})) as string,
  changedPaths: async (from, to) =>
    ((await askServer('changedPaths', { from, to })) as string[] | null) ?? undefined,
  files: async (folder, commit) =>
    (await askServer('listFiles', { folder, commit })) as ContentFile[],
  read: async (paths, commit) =>
    paths.length === 0
      ? []
      : ((await askServer('readFiles', { paths, commit })) as {
          path: string;
          text: string;
        }[]),
};
