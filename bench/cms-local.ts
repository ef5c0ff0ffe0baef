import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { prepareCmsClone } from '../src/commands/cms-clone.ts';
import { startDecap } from '../src/commands/decap-git.ts';
import { git } from '../src/commands/git.ts';
import { serve, type Server } from '../src/commands/serve.ts';
import { draftId, type Change, type CmsHost } from './cms-host.ts';

/** The server of `npm start`, with decap-server behind it. @param project a repository with the content */
export async function startLocal(project: string): Promise<CmsHost> {
  const clone = join(project, '.cms');
  await prepareCmsClone(project, clone);
  const decap = await startDecap(clone);
  const servers: Server[] = [];
  const commit = async (changes: readonly Change[]): Promise<void> => {
    for (const { path, text } of changes) writeFileSync(join(clone, path), text);
    await git(clone, 'commit', '--quiet', '--all', '--message', '見本の更新');
  };
  return {
    env: { CMS_BACKEND: 'local' },
    serve: async (dist) => {
      const cms = { decap: () => decap, clone, build: () => undefined };
      const server = await serve({ dir: dist, port: 0, cms });
      servers.push(server);
      return server.url;
    },
    beforeLogin: (page) => page.getByRole('button', { name: 'ログイン' }).waitFor(),
    finishLogin: (page) => page.getByRole('button', { name: 'ログイン' }).click(),
    isCall: (url) => url.endsWith('/api/v1'),
    publish: commit,
    draft: async (changes) => {
      for (const change of changes) {
        const branch = `cms/${draftId(change.path)}`;
        await git(clone, 'checkout', '--quiet', '-b', branch, 'main');
        await commit([change]);
        await git(clone, 'config', `branch.${branch}.description`, 'decap-cms/draft');
        await git(clone, 'checkout', '--quiet', 'main');
      }
    },
    close: async () => {
      await Promise.all(servers.map((server) => server.close()));
    },
  };
}
