import { askServer } from '../local-api.ts';
import type { ContentFile, ContentSource } from './indexed-entries.ts';

const ask = async (action: string, params: object): Promise<unknown> => {
  const answer = await askServer(action, params);
  if (answer === undefined) throw new Error('編集用のサーバーが応答しません。');
  return answer;
};

/** The published content of the local server's repository. */
export const localSource: ContentSource = {
  head: async () => (await ask('head', {})) as string,
  changedPaths: async (from, to) =>
    ((await ask('changedPaths', { from, to })) as string[] | null) ?? undefined,
  files: async (folder, commit) => (await ask('listFiles', { folder, commit })) as ContentFile[],
  read: async (paths, commit) =>
    paths.length === 0
      ? []
      : ((await ask('readFiles', { paths, commit })) as { path: string; text: string }[]),
};
