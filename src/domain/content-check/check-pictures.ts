import type { FoundField } from '../../schema/find-fields.ts';
import type { Nearest } from '../../schema/nearest.ts';
import { isPicture } from './check-media-files.ts';
import { bodyLineOf, type ContentEntry } from './content-entry.ts';
import type { ContentFinding } from './finding.ts';
import { pathToMedia, resolvePath } from './picture-path.ts';
import { numberedLabel } from '../numbered-label.ts';
import { valuesAt } from '../values-at.ts';

interface Use {
  src: string;
  field: string;
  line: () => number;
}

export interface PictureCheck {
  findings: ContentFinding[];
  /** Files that the entry shows. */
  used: string[];
}

const nameOf = (path: string): string => (path.split('/').at(-1) ?? '').toLowerCase();

const usesOf = (
  entry: ContentEntry,
  fields: readonly Pick<FoundField, 'path' | 'label'>[],
): Use[] => [
  ...fields.flatMap(({ path, label }) =>
    valuesAt(entry.data, path).flatMap(({ path: found, value }) =>
      typeof value === 'string' && value.trim() !== ''
        ? [
            {
              src: value.trim(),
              field: numberedLabel(label, found),
              line: () => entry.lineOf(found),
            },
          ]
        : [],
    ),
  ),
  ...entry.targets.images.map(({ src, line }) => ({
    src,
    field: '本文の写真',
    line: () => bodyLineOf(entry, line),
  })),
];

function words(
  { file }: ContentEntry,
  src: string,
  media: ReadonlySet<string>,
  nearest: Nearest,
): Pick<ContentFinding, 'message' | 'example'> | undefined {
  const target = resolvePath(file, src);
  const isRelative = !/^(?:[a-z][\w+.-]*:|\/)/i.test(src);
  if (isRelative && media.has(target)) {
    return isPicture(target)
      ? undefined
      : { message: '写真ではありません。JPEG、PNG、WebPのどれかを選んでください。' };
  }
  const pictures = [...media].filter(isPicture);
  const same = pictures.find((picture) => nameOf(picture) === nameOf(src));
  const near = nearest(
    nameOf(src),
    pictures.map((picture) => nameOf(picture)),
  );
  const meant = same ?? pictures.find((picture) => nameOf(picture) === near);
  const example = meant && pathToMedia(file, meant);
  const start = pathToMedia(file, 'content/media/');
  if (!isRelative || !target.startsWith('content/media/')) {
    return {
      message: `写真は content/media/ に置き、「${start}」で始めて書いてください。`,
      example: example ?? `${start}room.jpg`,
    };
  }
  return { message: `写真「${target}」が見つかりません。`, example };
}

/**
 * Looks for the pictures that an entry shows, in its fields and in its body.
 * @param media all files below `content/media/`
 */
export function checkPictures(
  entry: ContentEntry,
  fields: readonly Pick<FoundField, 'path' | 'label'>[],
  media: ReadonlySet<string>,
  nearest: Nearest,
): PictureCheck {
  const uses = usesOf(entry, fields);
  return {
    used: uses.map(({ src }) => resolvePath(entry.file, src)),
    findings: uses.flatMap(({ src, field, line }) => {
      const found = words(entry, src, media, nearest);
      return found ? [{ file: entry.file, line: line(), field, ...found }] : [];
    }),
  };
}
