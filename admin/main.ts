import { DecapCmsCore as CMS } from 'decap-cms-core';
import { builtFor } from './backends/built-for.ts';
import { beforePublish, beforeSave } from './before-save.ts';
import { closePreviewOnPhones } from './close-preview-on-phones.ts';
import { cmsConfig } from './config.ts';
import { startConflictDialog } from './conflict/conflict-dialog.ts';
import { startDraftNotice } from './draft-notice/draft-notice-dialog.ts';
import { startFindHub } from './find-hub/find-hub-dialog.ts';
import { withJapaneseErrors } from './japanese/network-errors.ts';
import { startNotifications } from './notifications/start-notifications.ts';
import { registerPreviews } from './previews/register-previews.ts';
import { registerParts } from './register-parts.ts';
import { guardUploads } from './uploads/guard-uploads.ts';
import { addStyles } from './widgets/add-styles.ts';

if (await builtFor.start()) {
  globalThis.fetch = withJapaneseErrors(fetch.bind(globalThis));
  const config = cmsConfig(builtFor.config());
  CMS.registerBackend(config.backend.name, builtFor.Backend);
  registerParts(CMS);
  registerPreviews(CMS);
  CMS.registerEventListener({ name: 'preSave', handler: beforeSave });
  CMS.registerEventListener({ name: 'prePublish', handler: beforePublish });
  guardUploads(document);
  addStyles();
  startNotifications(document);
  startFindHub(document);
  startDraftNotice(document);
  startConflictDialog(document);
  closePreviewOnPhones();
  CMS.init({ config });
} else {
  document.querySelector('[data-no-server]')?.removeAttribute('hidden');
}
