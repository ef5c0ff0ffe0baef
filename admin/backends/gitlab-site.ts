import type { CmsSettings } from '../../src/domain/cms-settings.ts';
import { SiteGitLabBackend } from './gitlab-backend.ts';
import { keepHash } from './keep-hash.ts';
import type { BuiltFor } from './site-backend.ts';

/** The CMS on a GitLab: the browser logs in by PKCE and speaks to it; there is no server between. */
export const gitlabSite = (settings: CmsSettings & { backend: 'gitlab' }): BuiltFor => ({
  config: () => ({
    name: 'site-gitlab',
    repo: settings.repo,
    branch: settings.branch,
    base_url: settings.baseUrl,
    api_root: `${settings.baseUrl}/api/v4`,
    auth_type: 'pkce',
    app_id: settings.appId,
  }),
  Backend: SiteGitLabBackend,
  start: () => {
    keepHash(history, location);
    return Promise.resolve(true);
  },
});
