import { isUtf8 } from 'node:buffer';
import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { join, relative, sep } from 'node:path';
import { isHidden } from '../domain/content-check/check-places.ts';
import { isPicture, type MediaFile } from '../domain/content-check/check-media-files.ts';
import { extensionOf } from '../domain/uploads/upload-kinds.ts';
import { uploadProblem } from '../domain/uploads/upload-problem.ts';
import { mp4Facts } from '../domain/video/mp4-facts.ts';
import { brokenPicture } from './check-content-pictures.ts';
import type { ContentTree } from './check-content-tree.ts';
import { UserError } from './user-error.ts';

/** Enough to tell a kind of picture. */
const HEAD = 1024;
/** Files that systems leave in folders by themselves, and that do nothing. */
const LEFT_BY_SYSTEMS = /^(?:\.DS_Store|\._.+|Thumbs\.db|desktop\.ini)$/i;

function readText(path: string): string | undefined {
  const bytes = readFileSync(path);
  return isUtf8(bytes) ? bytes.toString('utf8') : undefined;
}

async function readMedia(path: string, file: string): Promise<MediaFile> {
  const bytes = readFileSync(path);
  const kind = extensionOf(file);
  const problem = await uploadProblem({ name: file, bytes }, 'stored');
  return {
    file,
    size: bytes.length,
    head: bytes.subarray(0, HEAD),
    problem: problem ?? (isPicture(file) ? await brokenPicture(bytes) : undefined),
    ...(kind === 'vtt' && { text: readText(path) }),
    ...(kind === 'mp4' && { video: mp4Facts(bytes) }),
  };
}

/**
 * Reads all content.
 * @param root the folder that holds `content/`
 * @throws UserError when there is no such folder
 */
export async function readContentTree(root: string): Promise<ContentTree> {
  const content = join(root, 'content');
  if (!existsSync(content)) {
    throw new UserError(`content フォルダーが見つかりません：${root}`);
  }
  const all = readdirSync(content, { recursive: true, withFileTypes: true })
    .filter((entry) => !entry.isDirectory() && !LEFT_BY_SYSTEMS.test(entry.name))
    .map((entry) => {
      const path = join(entry.parentPath, entry.name);
      return { path, file: relative(root, path).split(sep).join('/'), isFile: entry.isFile() };
    })
    .toSorted((a, b) => (a.file < b.file ? -1 : 1));
  const [files, links] = [all.filter(({ isFile }) => isFile), all.filter(({ isFile }) => !isFile)];
  const {
    media = [],
    texts = [],
    others = [],
  } = Object.groupBy(files, ({ file }) => {
    if (isHidden(file)) return 'others';
    if (file.startsWith('content/media/')) return 'media';
    return /\.(?:md|yml)$/.test(file) ? 'texts' : 'others';
  });
  const uploads: MediaFile[] = [];
  // One after another: each may be some megabytes.
  for (const { path, file } of media) uploads.push(await readMedia(path, file));
  return {
    texts: texts.map(({ path, file }) => ({ file, text: readText(path) })),
    others: others.map(({ file }) => file),
    links: links.map(({ file }) => file),
    media: uploads,
  };
}
