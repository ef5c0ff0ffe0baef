import { apiUrl, askServer } from '../local-api.ts';
import { SiteLocalBackend } from './local-backend.ts';
import type { BuiltFor } from './site-backend.ts';

/** The CMS beside the local server of `npm start`. */
export const localSite: BuiltFor = {
  config: () => ({ name: 'site-local', proxy_url: apiUrl(), branch: 'main' }),
  Backend: SiteLocalBackend,
  start: () =>
    askServer('info').then(
      () => true,
      () => false,
    ),
};
