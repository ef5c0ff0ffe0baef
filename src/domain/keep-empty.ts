import { isSameSorted } from './is-same-sorted.ts';
import { isFields } from './yaml-rewriter.ts';

/** What the schema takes for not given. */
const isEmpty = (value: unknown): boolean => {
  if (Array.isArray(value)) return value.every(isEmpty);
  if (isFields(value)) return Object.values(value).every(isEmpty);
  return value === '' || value === null || value === undefined;
};

function keepInList(old: readonly unknown[], now: readonly unknown[]): unknown[] {
  const given = old.filter((item) => !isEmpty(item));
  if (given.length === now.length) {
    const left = [...now];
    return old.map((item) => (isEmpty(item) ? item : keepEmpty(item, left.shift())));
  }
  // Items came or went: one that is still there is known by what it says.
  return now.map((item) => {
    const at = given.findIndex((each) => isSameSorted(keepEmpty(each, item), each));
    return at < 0 ? item : given.splice(at, 1)[0];
  });
}

/**
 * Puts back what stands in a file and says nothing (`''`, `~`, `[]`, `{}`): a form gives nothing for
 * it, so that it was empty before and is empty now, which is no change.
 * @param old as the file says it
 * @param now as it shall be, without anything empty
 */
export function keepEmpty(old: unknown, now: unknown): unknown {
  if (Array.isArray(old) && Array.isArray(now)) return keepInList(old, now);
  if (!isFields(old) || !isFields(now)) return now;
  const kept = { ...now };
  for (const [key, value] of Object.entries(old)) {
    if (now[key] !== undefined) kept[key] = keepEmpty(value, now[key]);
    else if (isEmpty(value)) kept[key] = value;
  }
  return kept;
}
