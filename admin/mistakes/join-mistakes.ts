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

/** Whether two lead to the same place: one may be told of a group, the other of a field in it. */
function isAt(ours: Mistake, decaps: Mistake): boolean {
  const place = ours.field();
  return place !== undefined && place === decaps.field();
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
  const isTold = (mistake: Mistake): boolean =>
    kept.some((other) => isWithin(mistake, other) || isAt(mistake, other));
  return [...kept, ...ours.filter((each) => !isTold(each))];
}
