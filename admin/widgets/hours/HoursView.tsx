import type { ReactNode } from 'react';
import type { OwnProps } from '../own-control.ts';
import { partAt } from '../part-at.ts';
import { Choice } from '../parts/Choice.tsx';
import { Fold } from '../parts/Fold.tsx';
import { TextArea } from '../parts/TextArea.tsx';
import { HoursPreview } from './HoursPreview.tsx';
import { withPart, type HoursValue } from './hours-value.ts';
import { NthDays } from './NthDays.tsx';
import { Slots } from './Slots.tsx';
import { SeasonDays, SpecialDays } from './SpecialDays.tsx';
import { WeekGrid } from './WeekGrid.tsx';

/** Opening hours: the week as a grid, then what differs from it. */
export function HoursView({
  id,
  value: hours = {},
  change,
  field,
}: OwnProps<HoursValue>): ReactNode {
  const part = (name: keyof HoursValue) => partAt(field, name);
  const set =
    <Name extends keyof HoursValue>(name: Name) =>
    (value: HoursValue[Name]) => {
      change(withPart(hours, name, value));
    };
  const holidays = part('publicHolidays');
  return (
    <div className="hw" id={id} role="group" aria-label={field.label} tabIndex={-1}>
      <HoursPreview hours={hours} />
      <p className="hw-title">{part('weekly').label}</p>
      <p className="hw-hint">
        開いている曜日を選ぶと、選ばない曜日は「休み」になります。昼休みがあるときは、時間帯を二つにします。時刻は「930」や「9時半」と打ってもかまいません。
      </p>
      <WeekGrid hours={hours} change={change} />
      <Choice
        label={holidays.label}
        value={hours.publicHolidays}
        options={holidays.options ?? []}
        none="書かない"
        change={(value) => {
          set('publicHolidays')((value || undefined) as HoursValue['publicHolidays']);
        }}
      />
      {hours.publicHolidays === 'open' && (
        <Slots
          name={holidays.label}
          slots={hours.publicHolidaySlots ?? []}
          change={set('publicHolidaySlots')}
        />
      )}
      <Fold part={part('nthWeekdays')} count={hours.nthWeekdays?.length ?? 0}>
        <NthDays
          part={part('nthWeekdays')}
          rules={hours.nthWeekdays ?? []}
          change={set('nthWeekdays')}
        />
      </Fold>
      <Fold part={part('exceptions')} count={hours.exceptions?.length ?? 0}>
        <SpecialDays
          part={part('exceptions')}
          rules={hours.exceptions ?? []}
          change={set('exceptions')}
        />
      </Fold>
      <Fold part={part('seasons')} count={hours.seasons?.length ?? 0}>
        <SeasonDays part={part('seasons')} rules={hours.seasons ?? []} change={set('seasons')} />
      </Fold>
      <TextArea
        label={part('note').label}
        hint={part('note').hint}
        value={hours.note}
        change={set('note')}
      />
    </div>
  );
}
