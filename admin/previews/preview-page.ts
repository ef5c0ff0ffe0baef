import type { AstroComponentFactory } from 'astro/runtime/server/index.js';
import campaigns from 'site-page:campaigns/[id]';
import cases from 'site-page:cases/[id]';
import events from 'site-page:events/[id]';
import hubs from 'site-page:hubs/[id]';
import proposals from 'site-page:proposals/[id]';
import Related from 'site-component:site/Related';
import { renderDraft } from '../../src/markdown/render-draft.ts';
import { PREFECTURES } from '../../src/schema/vocabulary.ts';
import { clean } from './clean.ts';
import { drawable } from './drawable.ts';
import type { DraftBody } from './page-data.ts';
import type { Previewed } from './previewed.ts';
import { relatedLinksOf } from './related-at-hand.ts';
import { renderPage } from './render-page.ts';

type Fields = Record<string, unknown>;

const PAGES: Readonly<Record<Previewed, AstroComponentFactory>> = {
  hubs,
  campaigns,
  cases,
  proposals,
  events,
};

/** What a page is given at build, made of a form. */
function propsOf(collection: Previewed, fields: Fields, entry: DraftBody): object {
  if (collection !== 'hubs') return { data: fields, entry };
  const prefectureName = PREFECTURES.find(({ value }) => value === fields.prefecture)?.label;
  const place = { prefecture: fields.prefecture, name: fields.municipality, slug: '', code: '' };
  return { record: { hub: fields, prefectureName, place, entry } };
}

/** In the place of the cases that are alike: they follow from fields that the index has not. */
function similarPlace(): HTMLElement {
  const place = document.createElement('p');
  place.textContent =
    '［公開したページでは、テーマや時期の近い取組事例も並びます。なければ、何も出ません］';
  return place;
}

/**
 * The page of an entry as the site will show it, safe to be put into the preview.
 * @param form the form's values, its text as `body`
 * @param pictureAt where an uploaded picture can be seen
 * @returns undefined while the form holds nothing that a page could be made of
 */
export async function previewPage(
  collection: Previewed,
  { body, ...form }: Fields,
  pictureAt: (path: string) => string,
): Promise<DocumentFragment | undefined> {
  const fields = drawable(collection, form);
  if (!fields) return undefined;
  const entry = await renderDraft(typeof body === 'string' ? body : '');
  const html = await renderPage(PAGES[collection], propsOf(collection, fields, entry));
  const drawn = clean(html, pictureAt);
  const related = await relatedLinksOf(collection, fields).catch(() => undefined);
  if (related) {
    const links = clean(await renderPage(Related, { related }), pictureAt);
    if (collection === 'cases') (links.querySelector('section') ?? links).append(similarPlace());
    drawn.querySelector('[data-related-place]')?.replaceWith(links);
  }
  return drawn;
}
