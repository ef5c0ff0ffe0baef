import type { Mistake } from './mistake.ts';

const ownLabel = ({ labels }: Mistake): string => labels.at(-1) ?? '';

const concern = (mistakes: readonly Mistake[], label: string): Mistake[] =>
  mistakes.filter(({ labels }) => labels.includes(label));

/**
 * Makes one list of what Decap finds in its fields and of what our rules find in the entry. Both may
 * have found the same: Decap's stand at the very field, also in a list of many, and are told unless
 * ours know of more there.
 */
export function joinMistakes(decaps: readonly Mistake[], ours: readonly Mistake[]): Mistake[] {
  const isPreferred = (label: string): boolean =>
    concern(decaps, label).length >= concern(ours, label).length;
  const kept = decaps.filter((each) => isPreferred(ownLabel(each)));
  const told = new Set(kept.map(ownLabel));
  return [...kept, ...ours.filter(({ labels }) => !labels.some((label) => told.has(label)))];
}
