import { checkBullets } from './checks/bullets.ts';
import { checkCharacters } from './checks/characters.ts';
import { checkDirectives } from './checks/directives.ts';
import { checkFootnotes } from './checks/footnotes.ts';
import { checkFurigana } from './checks/furigana.ts';
import { checkHeadings } from './checks/headings.ts';
import { checkHtml } from './checks/html.ts';
import { checkLinks } from './checks/links.ts';
import { checkNesting } from './checks/nesting.ts';
import { checkPictures } from './checks/pictures.ts';
import { checkStrayColons } from './checks/stray-colons.ts';
import { checkTables } from './checks/tables.ts';
import type { BodyFinding, Check } from './finding.ts';
import { bodyOf } from './parse-body.ts';

export type { BodyFinding } from './finding.ts';

const CHECKS: readonly Check[] = [
  checkNesting,
  checkHtml,
  checkHeadings,
  checkDirectives,
  checkStrayColons,
  checkBullets,
  checkTables,
  checkFurigana,
  checkLinks,
  checkPictures,
  checkFootnotes,
  checkCharacters,
];

/**
 * Everything an editor must put right before a body may be published.
 * @param markdown the body, without its frontmatter
 * @returns the findings in the order of their lines; none when it may be published
 */
export function checkBody(markdown: string): BodyFinding[] {
  const body = bodyOf(markdown);
  return CHECKS.flatMap((check) => check(body)).toSorted((a, b) => a.line - b.line);
}
