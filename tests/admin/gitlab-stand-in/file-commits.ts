import type { Repository } from './repository.ts';

interface FileCommit {
  id: string;
  author_name: string;
  author_email: string;
  authored_date: string;
}

const known = new WeakMap<Repository, { head: string; files: Map<string, FileCommit> }>();

/** The newest commit of every file; Git's own question for one file reads the history anew. */
async function readAll(repository: Repository, head: string): Promise<Map<string, FileCommit>> {
  const log = await repository.git(
    'log',
    '--format=%x1e%H%x1f%an%x1f%ae%x1f%aI',
    '--name-only',
    head,
  );
  const files = new Map<string, FileCommit>();
  for (const block of log.split('\x1e').slice(1)) {
    const [line = '', ...paths] = block.split('\n');
    const [id = '', author_name = '', author_email = '', authored_date = ''] = line.split('\x1f');
    for (const path of paths.filter(Boolean)) {
      if (!files.has(path)) files.set(path, { id, author_name, author_email, authored_date });
    }
  }
  return files;
}

/** `GET /projects/:id/repository/commits?path=…`: here only the newest. */
export async function fileCommits(repository: Repository, asked: URLSearchParams) {
  const head = (await repository.resolve(asked.get('ref_name') ?? 'main')) ?? '';
  const cached = known.get(repository);
  const files = cached?.head === head ? cached.files : await readAll(repository, head);
  known.set(repository, { head, files });
  const found = files.get(asked.get('path') ?? '');
  return found ? [found] : [];
}
