import './restore-address.ts';
import { DecapCmsCore as CMS } from 'decap-cms-core';
import { openAnotherForm } from './another-form.ts';
import { builtFor } from './backends/built-for.ts';
import { beforePublish, beforeSave } from './before-save.ts';
import { closePreviewOnPhones } from './close-preview-on-phones.ts';
import { cmsConfig } from './config.ts';
import { startConflictDialog } from './conflict/conflict-dialog.ts';
import { startDraftNotice } from './draft-notice/draft-notice-dialog.ts';
import { startFindHub } from './find-hub/find-hub-dialog.ts';
import { withJapaneseErrors } from './japanese/network-errors.ts';
import { keepFocus } from './keep-focus.ts';
import { keepScroll } from './keep-scroll.ts';
import { pageLists } from './long-lists/page-lists.ts';
import { startMistakesPanel } from './mistakes/mistakes-panel.ts';
import { showMistakes } from './mistakes/show-mistakes.ts';
import { startMissingEntry } from './missing-entry/missing-entry-dialog.ts';
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
  const panel = startMistakesPanel(document);
  CMS.registerEventListener({ name: 'preSave', handler: showMistakes(panel, beforeSave) });
  CMS.registerEventListener({ name: 'prePublish', handler: showMistakes(panel, beforePublish) });
  guardUploads(document);
  addStyles();
  startNotifications(document);
  startFindHub(document);
  startDraftNotice(document);
  startMissingEntry(document);
  startConflictDialog(document);
  keepFocus(document);
  keepScroll(document);
  closePreviewOnPhones();
  openAnotherForm(window);
  pageLists();
  CMS.init({ config });
} else {
  document.querySelector('[data-no-server]')?.removeAttribute('hidden');
}
