import type { z } from 'astro/zod';
import { askEntryRules } from './entry-rules.ts';

type Issue = z.core.$ZodIssue;

const isSame = (a: Issue, b: Issue): boolean =>
  a.message === b.message && a.path.join('.') === b.path.join('.');

/** Does the issue come from a rule of a group that lies inside the entry? */
const isOfGroup = ({ code, input, path }: Issue): boolean =>
  code === 'custom' && typeof input === 'object' && !Array.isArray(input) && path.length > 1;

const isBeside = (a: Issue, b: Issue): boolean => {
  const group = a.path.slice(0, -1);
  return a !== b && group.every((key, index) => b.path[index] === key);
};

/**
 * All that is wrong with an entry, what zod would tell only later included. A rule that looks at a
 * field which is wrong by itself has nothing to say.
 */
export function allIssues(schema: z.ZodType, data: unknown): Issue[] {
  const { error } = schema.safeParse(data, { reportInput: true });
  if (!error) return [];
  const rules = askEntryRules(schema, data);
  const isOfRule = (issue: Issue): boolean =>
    rules.some(({ issues }) => issues.some((own) => isSame(own, issue)));
  const ofFields = error.issues.filter((issue) => !isOfRule(issue));
  const wrong = new Set(ofFields.map(({ path }) => path[0]));
  return [
    ...ofFields.filter(
      (issue) => !isOfGroup(issue) || !ofFields.some((other) => isBeside(issue, other)),
    ),
    ...rules.flatMap(({ issues, read }) => ([...read].some((key) => wrong.has(key)) ? [] : issues)),
  ];
}
