import { execFileSync } from 'node:child_process';
import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { buildSite } from '../../src/commands/build-site.ts';
import { serve } from '../../src/commands/serve.ts';
import type { CmsUnderTest } from './cms-under-test.ts';
import { APP_ID, PROJECT, startStandIn, type StandIn } from './gitlab-stand-in/start.ts';
import { copyProject } from './working-copy.ts';

export interface GitLabCms extends CmsUnderTest {
  standIn: StandIn;
}

/**
 * The CMS as it is built for a GitLab, on a stand-in for GitLab over a real bare repository.
 * @param name of the project's copy below `.tmp`
 */
export async function startGitLabCms(name: string): Promise<GitLabCms> {
  const root = copyProject(name);
  const redirects: string[] = [];
  const standIn = await startStandIn({ source: root, redirects });
  const dist = join(root, '.site/dist');
  const env = {
    CMS_BACKEND: 'gitlab',
    CMS_REPO: PROJECT,
    CMS_APP_ID: APP_ID,
    CMS_BASE_URL: standIn.url,
  };
  const before = Object.fromEntries(Object.keys(env).map((key) => [key, process.env[key]]));
  Object.assign(process.env, env);
  mkdirSync(join(root, '.site'), { recursive: true });
  const cacheDir = join(root, '.site/cache');
  await buildSite({ root, contentRoot: '.', outDir: dist, cacheDir });
  for (const [key, value] of Object.entries(before)) {
    if (value === undefined) Reflect.deleteProperty(process.env, key);
    else process.env[key] = value;
  }
  const server = await serve({ dir: dist, port: 0, gitHost: standIn.url });
  redirects.push(`${server.url}/admin/`);
  const { repository } = standIn;
  const git = (...args: string[]): string =>
    execFileSync('git', args, { cwd: repository.folder, encoding: 'utf8' });
  return {
    standIn,
    url: server.url,
    origins: [server.url, standIn.url],
    logIn: (editor, address) => editor.logInToGitLab('見本 はな', address),
    git,
    publishElsewhere: async (path, change) => {
      const text = (await repository.file('main', path))?.toString() ?? '';
      const message = 'Another person’s work';
      const content = change(text);
      await repository.commit({
        branch: 'main',
        commit_message: message,
        actions: [{ action: 'update', file_path: path, content }],
      });
    },
    withdrawElsewhere: (draft) => {
      const [request] = standIn.requests.list('opened', `cms/${draft}`);
      if (request) request.state = 'closed';
      git('branch', '-D', `cms/${draft}`);
      return Promise.resolve();
    },
    statusOf: (draft) => {
      const [request] = standIn.requests.list('opened', `cms/${draft}`);
      return Promise.resolve(request?.labels[0]?.replace('decap-cms/', ''));
    },
    build: async () => {
      const folder = join(root, '.site/published');
      mkdirSync(folder);
      execFileSync('git', ['--work-tree', folder, 'checkout', '--force', 'main', '--', '.'], {
        cwd: repository.folder,
      });
      const outDir = join(root, '.site/published-dist');
      await buildSite({ root, contentRoot: '.site/published', outDir, cacheDir });
      return outDir;
    },
    stop: async () => {
      await server.close();
      standIn.close();
    },
  };
}
