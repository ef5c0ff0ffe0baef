import { writeDraftSummary } from '../admin/backends/draft-summary.ts';
import { serve, type Server } from '../src/commands/serve.ts';
import { PEOPLE } from '../tests/admin/gitlab-stand-in/people.ts';
import { APP_ID, PROJECT, startStandIn } from '../tests/admin/gitlab-stand-in/start.ts';
import { draftId, type Change, type CmsHost } from './cms-host.ts';

const action = ({ path, text }: Change) => ({
  action: 'update' as const,
  file_path: path,
  content: text,
});

/**
 * A stand-in for GitLab.
 * @param project a repository with the content, @param latency milliseconds of an answer
 */
export async function startGitLab(project: string, latency: number): Promise<CmsHost> {
  const redirects: string[] = [];
  const servers: Server[] = [];
  const standIn = await startStandIn({ source: project, redirects, latency });
  const { repository, requests } = standIn;
  const [person] = PEOPLE;
  if (!person) throw new Error('The stand-in has nobody');
  return {
    env: {
      CMS_BACKEND: 'gitlab',
      CMS_REPO: PROJECT,
      CMS_APP_ID: APP_ID,
      CMS_BASE_URL: standIn.url,
    },
    serve: async (dist) => {
      const server = await serve({ dir: dist, port: 0, gitHost: standIn.url });
      servers.push(server);
      redirects.push(`${server.url}/admin/`);
      return server.url;
    },
    beforeLogin: async (page) => {
      await page.getByRole('button', { name: 'GitLab でログインする' }).click();
      await page.getByRole('link', { name: person.name }).waitFor();
    },
    finishLogin: (page) => page.getByRole('link', { name: person.name }).click(),
    isCall: (url) => url.startsWith(`${standIn.url}/api/`),
    publish: async (changes) => {
      const actions = changes.map(action);
      await repository.commit({ branch: 'main', commit_message: '見本の更新', actions });
    },
    draft: async (changes) => {
      for (const change of changes) {
        const branch = `cms/${draftId(change.path)}`;
        const title = `見本の下書き：${draftId(change.path)}`;
        await repository.commit({
          ...{ branch, start_branch: 'main', commit_message: title },
          actions: [action(change)],
        });
        const asked = { source_branch: branch, target_branch: 'main', labels: 'decap-cms/draft' };
        const description = writeDraftSummary(change.text, false);
        requests.create(new URLSearchParams({ ...asked, title, description }), person);
      }
    },
    close: async () => {
      await Promise.all(servers.map((server) => server.close()));
      standIn.close();
    },
  };
}
