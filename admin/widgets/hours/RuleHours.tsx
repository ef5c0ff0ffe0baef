import { useRef, type ReactNode } from 'react';
import { Choice } from '../parts/Choice.tsx';
import type { SlotValue } from './hours-value.ts';
import { ruleStateOf, withRuleState, type RuleState } from './rule-state.ts';
import { Slots } from './Slots.tsx';

interface Rule {
  open?: boolean | undefined;
  unknown?: boolean | undefined;
  slots?: SlotValue[] | undefined;
}

interface Props<R extends Rule> {
  name: string;
  rule: R;
  change: (rule: R) => void;
  /** Whether nobody may know. */
  mayBeUnknown?: boolean;
}

/** Whether the days of a rule are open, and when. */
export function RuleHours<R extends Rule>(props: Props<R>): ReactNode {
  const { name, rule, change, mayBeUnknown = false } = props;
  const state = ruleStateOf(rule);
  // Whoever passes over another state by the arrow keys gets the times back.
  const kept = useRef(rule.slots);
  return (
    <>
      <Choice
        label="開いているか"
        value={state}
        options={[
          { value: 'open', label: '開いている' },
          { value: 'closed', label: '休み' },
          ...(mayBeUnknown ? [{ value: 'unknown', label: 'わからない' }] : []),
        ]}
        change={(next) => {
          kept.current = rule.slots ?? kept.current;
          const changed = withRuleState(rule, next as RuleState);
          change(next === 'open' && kept.current ? { ...changed, slots: kept.current } : changed);
        }}
      />
      {state === 'open' && (
        <Slots
          name={name}
          slots={rule.slots ?? []}
          change={(slots) => {
            const { slots: _, ...rest } = rule;
            change(slots.length > 0 || rule.slots ? { ...rule, slots } : (rest as R));
          }}
        />
      )}
    </>
  );
}
