import type { BodyFinding, Check } from '../finding.ts';

// Tab and line breaks are the only control characters of a text; the others turn its direction
// around, so that readers see other words than a search does, or come along from a PDF.
const INVISIBLE = /(?![\t\n\r])[\p{Cc}\u200e\u200f\u202a-\u202e\u2066-\u2069]/u;

export const checkCharacters: Check = ({ source }) =>
  source.split(/\r\n?|\n/).flatMap((text, index): BodyFinding[] => {
    const character = INVISIBLE.exec(text)?.[0];
    if (character === undefined) return [];
    const code = (character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0');
    const message = `目に見えない文字（U+${code}）があります。この行を打ち直してください。`;
    return [{ line: index + 1, message }];
  });
