import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { CmsUnderTest } from './cms-under-test.ts';
import { startLocalSite } from './local-site.ts';
import { copyProject, git } from './working-copy.ts';

/** The CMS of `npm start`: decap-server in Git mode behind our own server, on a real repository. */
export async function startLocalCms(name: string): Promise<CmsUnderTest> {
  const site = await startLocalSite(copyProject(name));
  const inClone = (...args: string[]): string => git(site.clone, ...args);
  return {
    url: site.url,
    origins: [site.url],
    logIn: (editor, address) => editor.logIn(address),
    git: inClone,
    publishElsewhere: (path, change) => {
      const file = join(site.clone, path);
      writeFileSync(file, change(readFileSync(file, 'utf8')));
      inClone('commit', '--quiet', '--all', '--message', 'Another person’s work');
      return Promise.resolve();
    },
    withdrawElsewhere: (draft) => {
      inClone('checkout', '--quiet', 'main');
      inClone('branch', '-D', `cms/${draft}`);
      return Promise.resolve();
    },
    statusOf: (draft) => {
      const label = inClone('config', '--default', '', `branch.cms/${draft}.description`).trim();
      return Promise.resolve(label === '' ? undefined : label.replace('decap-cms/', ''));
    },
    build: async () => {
      await site.caughtUp();
      return site.dist;
    },
    stop: async () => {
      await site.stop();
    },
  };
}
