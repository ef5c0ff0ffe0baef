import type { SlotValue } from './hours-value.ts';

/** What a rule for certain days says: in the file, `open` and `unknown`. */
export type RuleState = 'open' | 'closed' | 'unknown';

interface Rule {
  open?: boolean | undefined;
  unknown?: boolean | undefined;
  slots?: SlotValue[] | undefined;
}

export const ruleStateOf = ({ open, unknown }: Rule): RuleState =>
  unknown ? 'unknown' : open === false ? 'closed' : 'open';

/** The rule in another state; times belong to days that are open only. */
export function withRuleState<R extends Rule>(rule: R, state: RuleState): R {
  if (state === ruleStateOf(rule)) return rule;
  const { unknown: _, ...rest } = rule;
  const changed = { ...rest, open: state === 'open' } as R;
  if (state === 'unknown') return { ...changed, unknown: true };
  if (state === 'open') return changed;
  const { slots: __, ...closed } = changed;
  return closed as R;
}
