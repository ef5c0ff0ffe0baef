import type { CMS } from 'decap-cms-core';
import DecapCmsWidgetBoolean from 'decap-cms-widget-boolean';
import DecapCmsWidgetDatetime from 'decap-cms-widget-datetime';
import DecapCmsWidgetFile from 'decap-cms-widget-file';
import DecapCmsWidgetImage from 'decap-cms-widget-image';
import DecapCmsWidgetList from 'decap-cms-widget-list';
import DecapCmsWidgetNumber from 'decap-cms-widget-number';
import DecapCmsWidgetObject from 'decap-cms-widget-object';
import DecapCmsWidgetRelation from 'decap-cms-widget-relation';
import DecapCmsWidgetSelect from 'decap-cms-widget-select';
import DecapCmsWidgetString from 'decap-cms-widget-string';
import DecapCmsWidgetText from 'decap-cms-widget-text';
import { ENTRY_FORMAT, SITE_FORMAT } from './config.ts';
import { entryFormat } from './entry-format.ts';
import { japanese } from './japanese/locale-ja.ts';
import { siteFormat } from './site-format.ts';
import { registerOwnWidgets } from './widgets/register-own-widgets.ts';

const WIDGETS = [
  DecapCmsWidgetBoolean,
  DecapCmsWidgetDatetime,
  DecapCmsWidgetFile,
  DecapCmsWidgetImage,
  DecapCmsWidgetList,
  DecapCmsWidgetNumber,
  DecapCmsWidgetObject,
  DecapCmsWidgetRelation,
  DecapCmsWidgetSelect,
  DecapCmsWidgetString,
  DecapCmsWidgetText,
];

/** Registers the parts of Decap that our forms use: the whole of it is half as large again. */
export function registerParts(cms: CMS): void {
  for (const { Widget } of WIDGETS) cms.registerWidget(Widget());
  registerOwnWidgets(cms);
  cms.registerLocale('ja', japanese);
  cms.registerCustomFormat(ENTRY_FORMAT, 'md', entryFormat);
  cms.registerCustomFormat(SITE_FORMAT, 'yml', siteFormat);
}
