import type { FoundField } from '../../schema/find-fields.ts';
import type { Nearest } from '../../schema/nearest.ts';
import { numberedLabel } from '../numbered-label.ts';
import { valuesAt } from '../values-at.ts';
import type { ContentEntry } from './content-entry.ts';
import type { ContentFinding } from './finding.ts';
import { pathToMedia, resolvePath } from './picture-path.ts';

export interface FilePathCheck {
  findings: ContentFinding[];
  /** Files that the entry names. */
  used: string[];
}

const nameOf = (path: string): string => path.slice(path.lastIndexOf('/') + 1);

/**
 * Looks for the uploads that are no pictures and that an entry names: videos, captions. Whether a
 * path has the right form is the schema's to say.
 * @param media all files below `content/media/`
 */
export function checkFilePaths(
  entry: ContentEntry,
  fields: readonly Pick<FoundField, 'path' | 'label'>[],
  media: ReadonlySet<string>,
  nearest: Nearest,
): FilePathCheck {
  const uses = fields.flatMap(({ path, label }) =>
    valuesAt(entry.data, path).flatMap(({ path: found, value }) =>
      typeof value === 'string' && /^(?:\.\.\/)+media\//.test(value.trim())
        ? [{ target: resolvePath(entry.file, value.trim()), label, found }]
        : [],
    ),
  );
  const missing = uses.filter(({ target }) => !media.has(target));
  return {
    used: uses.map(({ target }) => target),
    findings: missing.map(({ target, label, found }) => {
      const ending = target.slice(target.lastIndexOf('.'));
      const same = [...media].filter((file) => file.endsWith(ending));
      const near = nearest(nameOf(target), same.map(nameOf));
      const meant = same.find((file) => nameOf(file) === near);
      return {
        file: entry.file,
        line: entry.lineOf(found),
        field: numberedLabel(label, found),
        message: `ファイル「${target}」が見つかりません。`,
        example: meant && pathToMedia(entry.file, meant),
      };
    }),
  };
}
