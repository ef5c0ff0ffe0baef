import { DecapCmsCore as CMS } from 'decap-cms-core';
import { ProxyBackend } from 'decap-cms-backend-proxy';
import DecapCmsWidgetBoolean from 'decap-cms-widget-boolean';
import DecapCmsWidgetDatetime from 'decap-cms-widget-datetime';
import DecapCmsWidgetImage from 'decap-cms-widget-image';
import DecapCmsWidgetList from 'decap-cms-widget-list';
import DecapCmsWidgetMarkdown from 'decap-cms-widget-markdown';
import DecapCmsWidgetNumber from 'decap-cms-widget-number';
import DecapCmsWidgetObject from 'decap-cms-widget-object';
import DecapCmsWidgetSelect from 'decap-cms-widget-select';
import DecapCmsWidgetString from 'decap-cms-widget-string';
import DecapCmsWidgetText from 'decap-cms-widget-text';
import { renameUploads } from './ascii-upload-names.ts';
import { cmsConfig } from './config.ts';
import { japanese } from './locale-ja.ts';
import { refuseMistakes } from './refuse-mistakes.ts';

// Registered one by one: the whole of Decap is half as large again.
CMS.registerBackend('proxy', ProxyBackend);
for (const { Widget } of [
  DecapCmsWidgetBoolean,
  DecapCmsWidgetDatetime,
  DecapCmsWidgetImage,
  DecapCmsWidgetList,
  DecapCmsWidgetMarkdown,
  DecapCmsWidgetNumber,
  DecapCmsWidgetObject,
  DecapCmsWidgetSelect,
  DecapCmsWidgetString,
  DecapCmsWidgetText,
]) {
  CMS.registerWidget(Widget());
}
CMS.registerLocale('ja', japanese);
CMS.registerEventListener({ name: 'preSave', handler: refuseMistakes });

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
  renameUploads(document);
  CMS.init({ config: cmsConfig(api) });
} else {
  document.querySelector('[data-no-server]')?.removeAttribute('hidden');
}
