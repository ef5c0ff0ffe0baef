import { DecapCmsCore as CMS } from 'decap-cms-core';
import { renameUploads } from './ascii-upload-names.ts';
import { builtFor } from './backends/built-for.ts';
import { beforeSave } from './before-save.ts';
import { cmsConfig } from './config.ts';
import { registerParts } from './register-parts.ts';

if (await builtFor.isThere()) {
  const config = cmsConfig(builtFor.config());
  CMS.registerBackend(config.backend.name, builtFor.Backend);
  registerParts(CMS);
  CMS.registerEventListener({ name: 'preSave', handler: beforeSave });
  renameUploads(document);
  CMS.init({ config });
} else {
  document.querySelector('[data-no-server]')?.removeAttribute('hidden');
}
