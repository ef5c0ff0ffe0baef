import type { ReactNode } from 'react';
import { WEEKDAYS } from '../../../src/schema/vocabulary.ts';
import type { FieldFacts } from '../own-control.ts';
import { partAt } from '../part-at.ts';
import { Choice } from '../parts/Choice.tsx';
import { ItemList } from '../parts/ItemList.tsx';
import type { Day, NthRule } from './hours-value.ts';
import { RuleHours } from './RuleHours.tsx';

const WEEKS = [1, 2, 3, 4, 5];

interface Props {
  part: FieldFacts;
  rules: readonly NthRule[];
  change: (rules: NthRule[]) => void;
}

/** Rules for the first to the fifth of a weekday. */
export function NthDays({ part, rules, change }: Props): ReactNode {
  return (
    <ItemList
      label={part.label}
      items={rules}
      change={change}
      blank={{ nth: [], day: 'sat' }}
      draw={(rule, set, name) => (
        <>
          <span className="hw-checks" role="group" aria-label={partAt(part, 'nth').label}>
            {WEEKS.map((week) => (
              <label key={week}>
                <input
                  type="checkbox"
                  checked={rule.nth.includes(week)}
                  onChange={({ target }) => {
                    const others = rule.nth.filter((each) => each !== week);
                    const nth = target.checked ? [...others, week].toSorted() : others;
                    set({ ...rule, nth });
                  }}
                />
                第{week}
              </label>
            ))}
          </span>
          <Choice
            label={partAt(part, 'day').label}
            value={rule.day}
            options={WEEKDAYS}
            change={(day) => {
              set({ ...rule, day: day as Day });
            }}
          />
          <RuleHours name={name} rule={rule} change={set} />
        </>
      )}
    />
  );
}
