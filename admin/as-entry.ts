/** The site's own file is YAML alone; elsewhere it stands between two lines of `---`. */
export const asEntry = (path: string, text: string): string =>
  path.endsWith('.md') ? text : `---\n${text.trimEnd()}\n---\n`;
