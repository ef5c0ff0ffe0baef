import type { CmsCollection, CmsConfig } from 'decap-cms-core';
import { collections, imagePath, siteFile, type Collection } from '../src/schema/index.ts';
import type { BackendSettings } from './backends/site-backend.ts';
import { PREFECTURES } from '../src/schema/vocabulary.ts';
import { PREFECTURE_NAME } from './backends/listed-entry.ts';
import { fieldsFromSchema } from './fields-from-schema.ts';
import { BLANKS } from './previews/previewed.ts';

/** Our own way of writing content files; registered with Decap under this name. */
export const ENTRY_FORMAT = 'entry';
/** The same for the one file that has no text below its fields. */
export const SITE_FORMAT = 'site';

const MEDIA_FOLDER = 'content/media';

/** From an entry's file to the media folder: `../../media` for `content/hubs/<prefecture>/<id>.md`. */
const mediaPath = ({ folder, path }: Collection): string =>
  `${'../'.repeat([...folder.split('/').slice(1), ...path.split('/').slice(1)].length)}media`;

/** Lists of a prefecture's hubs, and all hubs in groups. */
const BY_PREFECTURE: Pick<CmsCollection, 'view_filters' | 'view_groups'> = {
  view_filters: PREFECTURES.map(({ value, label }) => ({
    label,
    field: 'prefecture',
    pattern: `^${value}$`,
  })),
  view_groups: [{ label: '都道府県', field: PREFECTURE_NAME }],
};

const collectionOf = (name: string, definition: Collection): CmsCollection => ({
  name,
  label: definition.label,
  label_singular: definition.label,
  folder: definition.folder,
  path: definition.path,
  create: true,
  // Entries are archived: an address that people have kept must go on answering.
  delete: false,
  format: ENTRY_FORMAT,
  extension: 'md',
  identifier_field: definition.titleField,
  // The id is ASCII and written by the editor; a Japanese title makes no file name.
  slug: '{{fields.id}}',
  summary: definition.summary,
  sortable_fields: ['id', definition.titleField],
  ...(name === 'hubs' && BY_PREFECTURE),
  media_folder: `/${MEDIA_FOLDER}`,
  public_folder: mediaPath(definition),
  editor: { preview: name in BLANKS },
  fields: [
    ...fieldsFromSchema(definition.schema(imagePath)),
    {
      name: 'body',
      label: definition.body.label,
      hint: definition.body.hint,
      widget: 'markdown',
      required: false,
      buttons: [
        'bold',
        'italic',
        'link',
        'heading-two',
        'heading-three',
        'quote',
        'bulleted-list',
        'numbered-list',
      ],
      editor_components: [],
    },
  ],
});

/**
 * Decap's configuration, made from the site's own schema.
 * @param backend Decap's part for the backend that the CMS is built for
 */
export const cmsConfig = (backend: BackendSettings): CmsConfig => ({
  load_config_file: false,
  backend: backend as CmsConfig['backend'],
  publish_mode: 'editorial_workflow',
  locale: 'ja',
  media_folder: MEDIA_FOLDER,
  public_folder: '../media',
  slug: { encoding: 'unicode' },
  show_preview_links: false,
  collections: [
    ...Object.entries(collections).map(([name, definition]) => collectionOf(name, definition)),
    {
      name: 'site',
      label: siteFile.label,
      format: SITE_FORMAT,
      editor: { preview: false },
      files: [
        {
          name: 'site',
          label: siteFile.label,
          file: siteFile.file,
          fields: fieldsFromSchema(siteFile.schema()),
        },
      ],
    },
  ],
});
