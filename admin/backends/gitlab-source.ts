import type { API } from 'decap-cms-backend-gitlab';
import { APIError } from 'decap-cms-lib-util';
import { readManyFiles, type FileText } from './gitlab-files.ts';
import { inHostWords } from './host-words.ts';
import type { ContentFile, ContentSource } from './indexed-entries.ts';
import { isMissing } from './is-missing.ts';

/** GitLab cuts a longer list of changes off. */
const MOST_CHANGES = 1000;
/** Questions at a time: a host may refuse more. */
const AT_ONCE = 20;
/** More files are worth another way of asking. */
const FEW = 4;

interface TreeItem {
  id: string;
  type: string;
  path: string;
}

/** Runs a question for each item, some at a time. */
async function eachOf<T, R>(items: readonly T[], ask: (item: T) => Promise<R>): Promise<R[]> {
  const answers: R[] = [];
  for (let start = 0; start < items.length; start += AT_ONCE) {
    answers.push(...(await Promise.all(items.slice(start, start + AT_ONCE).map(ask))));
  }
  return answers;
}

/** The published content of a project on GitLab. @param api the one that somebody logged in to */
export function gitlabSource(api: () => API): ContentSource {
  const tree = async (folder: string, commit: string, page: number) => {
    const answer = await api().request({
      url: `${api().repoURL}/repository/tree`,
      params: { path: folder, ref: commit, recursive: true, per_page: 100, page },
    });
    if (!answer.ok && answer.status !== 404) {
      const { status } = answer;
      throw inHostWords(new APIError(`GitLab answers ${status} to a folder`, status, 'GitLab'));
    }
    // A folder in which nothing was written yet is not there.
    const items = answer.ok ? ((await answer.json()) as TreeItem[]) : [];
    return { items, pages: Number(answer.headers.get('X-Total-Pages')) };
  };
  const readOne = async (path: string, commit: string): Promise<FileText[]> => {
    try {
      return [{ path, text: await api().readFile(path, null, { branch: commit }) }];
    } catch (error) {
      if (isMissing(error)) return [];
      throw error;
    }
  };
  return {
    head: async () => (await api().getBranch(api().branch)).commit.id,

    changedPaths: async (from, to) => {
      const params = { from, to, straight: true };
      const url = `${api().repoURL}/repository/compare`;
      try {
        const { diffs, compare_timeout: isCut } = (await api().requestJSON({ url, params })) as {
          diffs: { old_path: string; new_path: string }[];
          compare_timeout?: boolean;
        };
        if (isCut === true || diffs.length >= MOST_CHANGES) return undefined;
        return [...new Set(diffs.flatMap(({ old_path, new_path }) => [old_path, new_path]))];
      } catch (error) {
        if (isMissing(error)) return undefined;
        throw error;
      }
    },

    files: async (folder, commit): Promise<ContentFile[]> => {
      const first = await tree(folder, commit, 1);
      const rest = Array.from({ length: Math.max(0, first.pages - 1) }, (_, index) => index + 2);
      const more = await eachOf(rest, (page) => tree(folder, commit, page));
      return [first, ...more].flatMap(({ items }) =>
        items.flatMap(({ id, type, path }) => (type === 'blob' ? [{ path, blob: id }] : [])),
      );
    },

    read: async (paths, commit) => {
      if (paths.length > FEW) {
        try {
          return await readManyFiles(api(), paths, commit);
        } catch {
          // A host that has no GraphQL, or has it switched off.
        }
      }
      return (await eachOf(paths, (path) => readOne(path, commit))).flat();
    },
  };
}
