import { useRef, type ReactNode } from 'react';
import { WEEKDAYS } from '../../../src/schema/vocabulary.ts';
import { Choice } from '../parts/Choice.tsx';
import type { Day, HoursValue, SlotValue } from './hours-value.ts';
import { Slots } from './Slots.tsx';
import { weekRows, withRow, withWeekdaysAs, type WeekState } from './week-rows.ts';

const STATES: readonly { value: WeekState; label: string }[] = [
  { value: 'open', label: '開いている' },
  { value: 'closed', label: '休み' },
  { value: 'unknown', label: 'わからない' },
];

interface Props {
  hours: HoursValue;
  change: (hours: HoursValue) => void;
}

/** Monday to Sunday, each with its state and its times. */
export function WeekGrid({ hours, change }: Props): ReactNode {
  // Whoever passes over another state by the arrow keys gets the day's times back.
  const kept = useRef(new Map<Day, readonly SlotValue[]>());
  return weekRows(hours).map((row) => {
    const day = WEEKDAYS.find(({ value }) => value === row.day)?.label ?? '';
    const name = `${day}曜日`;
    return (
      <div className="hw-day" role="group" aria-label={name} key={row.day} data-state={row.state}>
        <span className="hw-day-name" aria-hidden="true">
          {day}
        </span>
        <Choice
          label="開いているか"
          isLabelHidden
          value={row.state}
          options={STATES}
          change={(state) => {
            if (row.slots.length > 0) kept.current.set(row.day, row.slots);
            const slots = state === 'open' ? (kept.current.get(row.day) ?? []) : [];
            change(withRow(hours, { ...row, state: state as WeekState, slots }));
          }}
        />
        {row.state === 'open' && (
          <Slots
            name={name}
            slots={row.slots}
            change={(slots) => {
              change(withRow(hours, { ...row, slots }));
            }}
          />
        )}
        {row.state === 'open' && !['sat', 'sun'].includes(row.day) && (
          <button
            type="button"
            aria-label={`月〜金を同じにする（${name}に合わせる）`}
            onClick={() => {
              change(withWeekdaysAs(hours, row));
            }}
          >
            月〜金を同じにする
          </button>
        )}
      </div>
    );
  });
}
