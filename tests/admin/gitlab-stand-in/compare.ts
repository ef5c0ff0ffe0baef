import { ApiError } from './api-error.ts';
import type { Repository } from './repository.ts';

/** `GET /projects/:id/repository/compare`: what `to` has changed since it left `from`. */
export async function compare(repository: Repository, asked: URLSearchParams): Promise<object> {
  const [from, to] = await Promise.all(
    ['from', 'to'].map((name) => repository.resolve(asked.get(name) ?? '')),
  );
  if (from === undefined || to === undefined) throw new ApiError(404, '404 Ref Not Found');
  const range = asked.get('straight') === 'true' ? [from, to] : [`${from}...${to}`];
  const [statuses, numbers, commits] = await Promise.all([
    repository.git('diff', '--name-status', '--no-renames', '-z', ...range),
    repository.git('diff', '--numstat', '--no-renames', '-z', ...range),
    repository.git('log', '--reverse', '--format=%H %P', `${from}..${to}`),
  ]);
  const binary = new Set(
    numbers.split('\0').flatMap((line) => /^-\t-\t(.*)$/s.exec(line)?.[1] ?? []),
  );
  const parts = statuses.split('\0');
  const diffs = parts.flatMap((path, index) => {
    if (index % 2 === 0) return [];
    const status = parts[index - 1];
    return [
      {
        old_path: path,
        new_path: path,
        new_file: status === 'A',
        deleted_file: status === 'D',
        renamed_file: false,
        diff: binary.has(path) ? `Binary files a/${path} and b/${path} differ\n` : '@@\n',
      },
    ];
  });
  return {
    commits: commits
      .split('\n')
      .filter(Boolean)
      .map((line) => {
        const [id = '', ...parent_ids] = line.split(' ');
        return { id, parent_ids };
      }),
    diffs,
    compare_timeout: false,
    compare_same_ref: from === to,
  };
}
