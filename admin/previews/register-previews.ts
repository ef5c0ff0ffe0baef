import type { CMS } from 'decap-cms-core';
import layers from '../../src/styles/layers.css?inline';
import { pageStyles } from './page-styles.ts';
import { PagePreview } from './PagePreview.tsx';
import { BLANKS } from './previewed.ts';

/** Registers the previews, with the site's own sheet and the styles of the components they show. */
export function registerPreviews(cms: CMS): void {
  for (const style of [layers, ...pageStyles]) cms.registerPreviewStyle(style, { raw: true });
  for (const name of Object.keys(BLANKS)) cms.registerPreviewTemplate(name, PagePreview);
}
