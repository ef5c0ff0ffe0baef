import type { Check } from '../finding.ts';
import { bodyOf } from '../parse-body.ts';

/** What a check says of a body, a line of text a finding. */
export const told = (check: Check, markdown: string): string =>
  check(bodyOf(markdown))
    .map(({ line, message, example }) => {
      const shown = example?.replaceAll('\n', '⏎');
      return `${line} ${message}${shown === undefined ? '' : ` 例：${shown}`}`;
    })
    .join('\n');
