import { parse, stringify } from 'yaml';

/**
 * A Markdown file that has fields and no text. Strings that a reader of YAML 1.1 would take for
 * something else (`09:30`, `2026-04-01`, `no`) are quoted: the CMS and Astro read older YAML.
 */
export function writeFrontmatter(fields: object): string {
  const yaml = stringify(fields, {
    lineWidth: 0,
    version: '1.1',
    blockQuote: 'literal',
    singleQuote: true,
    aliasDuplicateObjects: false,
  });
  return `---\n${yaml}---\n`;
}

/**
 * The fields of a Markdown file.
 * @returns undefined when the file has none or they cannot be read
 */
export function readFrontmatter(text: string): unknown {
  const yaml = /^\uFEFF?---[ \t]*\r?\n([\s\S]*?\r?\n)?---[ \t]*(?:\r?\n|$)/.exec(text)?.[1];
  if (yaml === undefined) return undefined;
  try {
    return parse(yaml, { logLevel: 'error' });
  } catch {
    return undefined;
  }
}
