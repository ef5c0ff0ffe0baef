/** The lines of a WebVTT file as the standard's parser sees them: CRLF, CR and LF all end one. */
export const splitLines = (source: string): string[] =>
  source
    .replace(/^\uFEFF/, '')
    .replaceAll('\0', '\uFFFD')
    .split(/\r\n|\r|\n/);
