import { DecapCmsCore as CMS } from 'decap-cms-core';
import { renameUploads } from './ascii-upload-names.ts';
import { builtFor } from './backends/built-for.ts';
import { beforeSave } from './before-save.ts';
import { cmsConfig } from './config.ts';
import { startConflictDialog } from './conflict/conflict-dialog.ts';
import { startDraftNotice } from './draft-notice/draft-notice-dialog.ts';
import { startFindHub } from './find-hub/find-hub-dialog.ts';
import { registerParts } from './register-parts.ts';

if (await builtFor.start()) {
  const config = cmsConfig(builtFor.config());
  CMS.registerBackend(config.backend.name, builtFor.Backend);
  registerParts(CMS);
  CMS.registerEventListener({ name: 'preSave', handler: beforeSave });
  renameUploads(document);
  startFindHub(document);
  startDraftNotice(document);
  startConflictDialog(document);
  CMS.init({ config });
} else {
  document.querySelector('[data-no-server]')?.removeAttribute('hidden');
}
