import { DecapCmsCore as CMS } from 'decap-cms-core';
import { beforeSave } from './before-save.ts';
import { cmsConfig } from './config.ts';
import { apiUrl, askServer } from './local-api.ts';
import { registerParts } from './register-parts.ts';
import { guardUploads } from './uploads/guard-uploads.ts';
import { addStyles } from './widgets/add-styles.ts';

if ((await askServer('info')) === undefined) {
  document.querySelector('[data-no-server]')?.removeAttribute('hidden');
} else {
  registerParts(CMS);
  CMS.registerEventListener({ name: 'preSave', handler: beforeSave });
  guardUploads(document);
  addStyles();
  CMS.init({ config: cmsConfig(apiUrl()) });
}
