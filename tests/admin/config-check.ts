import { DecapCmsCore as CMS } from 'decap-cms-core';
import { validateConfig } from 'decap-cms-core/dist/esm/constants/configSchema.js';
import { gitlabSite } from '../../admin/backends/gitlab-site.ts';
import { localSite } from '../../admin/backends/local-site.ts';
import { cmsConfig } from '../../admin/config.ts';
import { registerParts } from '../../admin/register-parts.ts';

/** Runs in the browser: Decap's own check of a configuration, which the site's bundle leaves out. */
declare global {
  interface Window {
    mistakesOf(backend: 'local' | 'gitlab', change: object): string;
  }
}

registerParts(CMS);

const gitlab = gitlabSite({
  backend: 'gitlab',
  repo: 'sample/site',
  appId: 'sample',
  baseUrl: 'https://gitlab.com',
  branch: 'main',
});
const BACKENDS = { local: localSite, gitlab };

window.mistakesOf = (name, change) => {
  const backend = BACKENDS[name].config();
  try {
    validateConfig({ ...cmsConfig(backend), ...change });
    return '';
  } catch (error) {
    return String(error);
  }
};
