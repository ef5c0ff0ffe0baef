import { DecapCmsCore as CMS } from 'decap-cms-core';
import { builtFor } from './backends/built-for.ts';
import { beforeSave } from './before-save.ts';
import { cmsConfig } from './config.ts';
import { registerParts } from './register-parts.ts';
import { guardUploads } from './uploads/guard-uploads.ts';
import { addStyles } from './widgets/add-styles.ts';

if (await builtFor.isThere()) {
  const config = cmsConfig(builtFor.config());
  CMS.registerBackend(config.backend.name, builtFor.Backend);
  registerParts(CMS);
  CMS.registerEventListener({ name: 'preSave', handler: beforeSave });
  guardUploads(document);
  addStyles();
  CMS.init({ config });
} else {
  document.querySelector('[data-no-server]')?.removeAttribute('hidden');
}
