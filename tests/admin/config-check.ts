import { DecapCmsCore as CMS } from 'decap-cms-core';
import { validateConfig } from 'decap-cms-core/dist/esm/constants/configSchema.js';
import { cmsConfig } from '../../admin/config.ts';
import { registerParts } from '../../admin/register-parts.ts';

/** Runs in the browser: Decap's own check of a configuration, which the site's bundle leaves out. */
declare global {
  interface Window {
    mistakesOf(change: object): string;
  }
}

registerParts(CMS);

window.mistakesOf = (change) => {
  try {
    validateConfig({ ...cmsConfig('http://localhost:4321/api/v1'), ...change });
    return '';
  } catch (error) {
    return String(error);
  }
};
