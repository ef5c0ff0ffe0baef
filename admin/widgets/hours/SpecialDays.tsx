import type { ReactNode } from 'react';
import type { FieldFacts } from '../own-control.ts';
import { partAt } from '../part-at.ts';
import { DateInput } from '../parts/DateInput.tsx';
import { ItemList } from '../parts/ItemList.tsx';
import { MonthDay } from '../parts/MonthDay.tsx';
import { TextInput } from '../parts/TextInput.tsx';
import type { ExceptionRule, SeasonRule } from './hours-value.ts';
import { RuleHours } from './RuleHours.tsx';

interface Props<Rule> {
  part: FieldFacts;
  rules: readonly Rule[];
  change: (rules: Rule[]) => void;
}

interface RuleProps<Rule> {
  part: FieldFacts;
  rule: Rule;
  set: (rule: Rule) => void;
  name: string;
}

function Reason<R extends { reason?: string | undefined }>(props: RuleProps<R>): ReactNode {
  const { part, rule, set } = props;
  return (
    <TextInput
      label={partAt(part, 'reason').label}
      value={rule.reason}
      commit={(reason) => {
        set({ ...rule, reason });
      }}
    />
  );
}

/** Days of one year that differ. */
export function SpecialDays({ part, rules, change }: Props<ExceptionRule>): ReactNode {
  return (
    <ItemList
      label={part.label}
      items={rules}
      change={change}
      blank={{ from: '', open: false }}
      draw={(rule, set, name) => (
        <>
          {(['from', 'to'] as const).map((key) => (
            <DateInput
              key={key}
              label={partAt(part, key).label}
              value={rule[key] as string | undefined}
              change={(day) => {
                set({ ...rule, [key]: day });
              }}
            />
          ))}
          <RuleHours name={name} rule={rule} change={set} />
          <Reason {...{ part, rule, set, name }} />
        </>
      )}
    />
  );
}

/** Days of every year that differ. */
export function SeasonDays({ part, rules, change }: Props<SeasonRule>): ReactNode {
  return (
    <ItemList
      label={part.label}
      items={rules}
      change={change}
      blank={{ from: '', to: '', open: false }}
      draw={(rule, set, name) => (
        <>
          {(['from', 'to'] as const).map((key) => (
            <MonthDay
              key={key}
              label={partAt(part, key).label}
              value={rule[key]}
              change={(day) => {
                set({ ...rule, [key]: day });
              }}
            />
          ))}
          <RuleHours name={name} rule={rule} change={set} mayBeUnknown />
          <Reason {...{ part, rule, set, name }} />
        </>
      )}
    />
  );
}
