import { DecapCmsCore as CMS } from 'decap-cms-core';
import { renameUploads } from './ascii-upload-names.ts';
import { cmsConfig } from './config.ts';
import { refuseMistakes } from './refuse-mistakes.ts';
import { registerParts } from './register-parts.ts';

const api = new URL('/api/v1', location.origin).href;

/** Whether the local CMS server stands behind this page. */
async function hasServer(): Promise<boolean> {
  try {
    const answer = await fetch(api, {
      method: 'POST',
      headers: { 'Content-Type': 'application/json' },
      body: JSON.stringify({ action: 'info' }),
    });
    return answer.ok;
  } catch {
    return false;
  }
}

if (await hasServer()) {
  registerParts(CMS);
  CMS.registerEventListener({ name: 'preSave', handler: refuseMistakes });
  renameUploads(document);
  CMS.init({ config: cmsConfig(api) });
} else {
  document.querySelector('[data-no-server]')?.removeAttribute('hidden');
}
