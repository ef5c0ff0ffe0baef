import type { BodyTargets, ContentEntry } from '../../src/domain/content-check/content-entry.ts';

const NO_TARGETS: BodyTargets = { links: [], images: [], figures: [], headings: [] };

/**
 * An entry in the form in which the content's check takes it. It knows no lines: the form has fields.
 * @param file from the repository's root, `content/hubs/kagawa/37201-mokomoko.md`
 * @param targets what its body points at; none where that does not matter
 */
export const contentEntryOf = (
  collection: string,
  file: string,
  data: Record<string, unknown>,
  targets: BodyTargets = NO_TARGETS,
): ContentEntry => ({
  file,
  collection,
  id: file.replace(/^.*\//, '').replace(/\.md$/, ''),
  data,
  targets,
  bodyLine: 1,
  lineOf: () => 1,
  sourceOf: () => undefined,
  isPlain: () => false,
});
