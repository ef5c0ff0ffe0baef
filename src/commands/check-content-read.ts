import { isUtf8 } from 'node:buffer';
import {
  closeSync,
  existsSync,
  openSync,
  readFileSync,
  readSync,
  readdirSync,
  statSync,
} from 'node:fs';
import { join, relative, sep } from 'node:path';
import { extensionOf, type MediaFile } from '../domain/content-check/check-media-files.ts';
import { mp4Facts } from '../domain/video/mp4-facts.ts';
import type { ContentTree } from './check-content-tree.ts';
import { UserError } from './user-error.ts';

/** Enough to tell a kind of picture. */
const HEAD = 1024;
const LEFT_BY_SYSTEMS = /^(?:\..*|Thumbs\.db|desktop\.ini)$/i;

function headOf(path: string): Uint8Array {
  const head = new Uint8Array(HEAD);
  const file = openSync(path, 'r');
  try {
    return head.subarray(0, readSync(file, head, 0, HEAD, 0));
  } finally {
    closeSync(file);
  }
}

function readText(path: string): string | undefined {
  const bytes = readFileSync(path);
  return isUtf8(bytes) ? bytes.toString('utf8') : undefined;
}

function readMedia(path: string, file: string): MediaFile {
  const kind = extensionOf(file);
  return {
    file,
    size: statSync(path).size,
    head: headOf(path),
    ...(kind === 'vtt' && { text: readText(path) }),
    ...(kind === 'mp4' && { video: mp4Facts(readFileSync(path)) }),
  };
}

/**
 * Reads all content.
 * @param root the folder that holds `content/`
 * @throws UserError when there is no such folder
 */
export function readContentTree(root: string): ContentTree {
  const content = join(root, 'content');
  if (!existsSync(content)) {
    throw new UserError(`content フォルダーが見つかりません：${root}`);
  }
  const files = readdirSync(content, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => {
      const path = join(entry.parentPath, entry.name);
      return { path, file: relative(root, path).split(sep).join('/') };
    })
    .filter(({ file }) => !file.split('/').some((name) => LEFT_BY_SYSTEMS.test(name)))
    .toSorted((a, b) => (a.file < b.file ? -1 : 1));
  const {
    media = [],
    texts = [],
    others = [],
  } = Object.groupBy(files, ({ file }) =>
    file.startsWith('content/media/') ? 'media' : /\.(?:md|yml)$/.test(file) ? 'texts' : 'others',
  );
  return {
    texts: texts.map(({ path, file }) => ({ file, text: readText(path) })),
    others: others.map(({ file }) => file),
    media: media.map(({ path, file }) => readMedia(path, file)),
  };
}
