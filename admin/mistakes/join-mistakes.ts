import { fieldPath, withoutNumber } from './field-path.ts';
import type { Mistake } from './mistake.ts';

/**
 * Whether a mistake of ours lies in the field that Decap tells of. Decap knows fewer of the groups
 * around it, and nothing of the items of our own controls.
 */
function isWithin({ words: ours }: Mistake, { words: decaps }: Mistake): boolean {
  const [path, inner] = [fieldPath(ours), fieldPath(decaps)];
  return path.some((_, start) =>
    inner.every((part, at) => {
      const own = path[start + at] ?? '';
      return part === own || part === withoutNumber(own);
    }),
  );
}

/**
 * Makes one list of what Decap finds in its fields and of what our rules find in the entry. Both may
 * have found the same: Decap's stand at the very field and are told unless ours know of more there.
 */
export function joinMistakes(decaps: readonly Mistake[], ours: readonly Mistake[]): Mistake[] {
  const kept = decaps.filter(
    (each) =>
      decaps.filter((other) => isWithin(other, each)).length >=
      ours.filter((other) => isWithin(other, each)).length,
  );
  return [...kept, ...ours.filter((each) => !kept.some((decaps) => isWithin(each, decaps)))];
}
