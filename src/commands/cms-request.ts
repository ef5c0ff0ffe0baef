import { z } from 'astro/zod';
import { kindOfName } from '../domain/uploads/upload-kinds.ts';
import { CMS_BRANCH } from './cms-clone.ts';

/**
 * A path below `content/` as Git and every system know it: no `..`, nothing hidden (`.git`), no
 * sign that means something else on another system. Links are nowhere in the CMS's clone
 * (`core.symlinks`), so that a path is where it seems to be.
 */
const contentPath = z
  .string()
  .regex(/^content(?:\/[^./\\:*?"<>|\p{Cc}][^/\\:*?"<>|\p{Cc}]*(?<![. ]))*$/u);
const entryPath = contentPath.regex(/\/[^/]+\.md$|^content\/site\.yml$/);
const mediaPath = z
  .string()
  .regex(/^content\/media\/[A-Za-z0-9][\w.-]*$/)
  .refine((path) => kindOfName(path) !== undefined);

/** Names become a part of a branch's: neither an option nor anything that Git reads otherwise. */
const collection = z.string().regex(/^[a-z]+$/);
const slug = z.string().regex(/^[A-Za-z0-9][\w-]*(?:\/[A-Za-z0-9][\w-]*)*$/);
const draftId = z.string().regex(/^[a-z]+(?:\/[A-Za-z0-9][\w-]*)+$/);
const commit = z.string().regex(/^[0-9a-f]{40}$/);
const status = z.enum(['draft', 'pending_review', 'pending_publish']);

const branch = z.literal(CMS_BRANCH);
const cmsLabelPrefix = z.literal(['', 'decap-cms/']).optional();
const draft = { branch, collection, slug };

const params = {
  // Of decap-server.
  info: z.object({ branch }).optional(),
  entriesByFiles: z.object({
    branch,
    files: z.array(z.object({ path: entryPath, label: z.string().optional() })),
  }),
  getEntry: z.object({ branch, path: entryPath }),
  unpublishedEntries: z.object({ branch }),
  unpublishedEntryDataFile: z.object({ ...draft, path: entryPath, id: z.string() }),
  unpublishedEntryMediaFile: z.object({ ...draft, path: mediaPath, id: z.string() }),
  deleteUnpublishedEntry: z.object(draft),
  persistEntry: z.object({
    branch,
    cmsLabelPrefix,
    // Not `newPath`: an entry's address stays what it is.
    dataFiles: z.tuple([z.object({ slug, path: entryPath, raw: z.string() })]),
    assets: z.array(
      z.object({ path: mediaPath, content: z.string(), encoding: z.literal('base64') }),
    ),
    options: z.object({
      collectionName: collection,
      commitMessage: z.string(),
      // Nothing goes straight to what is published.
      useWorkflow: z.literal(true),
      // Whether the draft is there already, as far as the CMS knows.
      unpublished: z.boolean().optional(),
      // The text of the draft that the save comes after.
      after: z.string().optional(),
      status,
    }),
  }),
  updateUnpublishedEntryStatus: z.object({ ...draft, newStatus: status, cmsLabelPrefix }),
  getMedia: z.object({ branch, mediaFolder: z.literal('content/media') }),
  getMediaFile: z.object({ branch, path: mediaPath }),
  getDeployPreview: z.object(draft),
  // Our own.
  head: z.object({}),
  changedPaths: z.object({ from: commit, to: commit }),
  listFiles: z.object({ folder: contentPath, commit }),
  readFiles: z.object({ paths: z.array(contentPath), commit }),
  versions: z.object({ id: draftId, path: entryPath }),
  listDrafts: z.object({}),
  siteBuild: z.object({}),
  draftInfo: z.object({ id: draftId }),
  unpublishedEntry: z
    .union([z.object({ id: draftId }), z.object({ collection, slug })])
    .transform((given) => ({ id: 'id' in given ? given.id : `${given.collection}/${given.slug}` })),
  publishUnpublishedEntry: z.object(draft),
  restartDraft: z.object({
    id: draftId,
    path: entryPath,
    raw: z.string(),
    message: z.string(),
  }),
} as const;

type Action = keyof typeof params;

/** What the CMS may ask of the local server; all else is refused. */
export type CmsRequest = {
  [Name in Action]: { action: Name; params: z.output<(typeof params)[Name]> };
}[Action];

const isAction = (name: unknown): name is Action =>
  typeof name === 'string' && Object.hasOwn(params, name);

/**
 * Reads a request. What it does not name is dropped, so that nothing unlooked-at goes further.
 * @param body JSON
 * @returns undefined when it is none that the CMS sends
 */
export function readCmsRequest(body: Buffer): CmsRequest | undefined {
  let read: { action?: unknown; params?: unknown } | null;
  try {
    read = JSON.parse(body.toString()) as typeof read;
  } catch {
    return undefined;
  }
  const action = read?.action;
  if (!isAction(action)) return undefined;
  const { success, data } = params[action].safeParse(read?.params);
  // Name and fields were taken from the same line of the table.
  return success ? ({ action, params: data } as CmsRequest) : undefined;
}
