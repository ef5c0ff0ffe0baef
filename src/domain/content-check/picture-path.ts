const decoded = (text: string): string => {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
};

/**
 * The file that a relative path means.
 * @param file where the path is written
 */
export function resolvePath(file: string, path: string): string {
  const parts = file.split('/').slice(0, -1);
  for (const step of decoded(path).split('/')) {
    if (step === '..') parts.pop();
    else if (step !== '.') parts.push(step);
  }
  return parts.join('/');
}

/** The way from an entry's file to a file below `content/media/`. */
export const pathToMedia = (file: string, media: string): string =>
  `${'../'.repeat(file.split('/').length - 2)}${media.slice('content/'.length)}`;
