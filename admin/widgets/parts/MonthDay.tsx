import type { ReactNode } from 'react';
import { Choice } from './Choice.tsx';

const numbers = (to: number) =>
  Array.from({ length: to }, (_, index) => ({
    value: String(index + 1).padStart(2, '0'),
    label: String(index + 1),
  }));

const MONTHS = numbers(12).map(({ value, label }) => ({ value, label: `${label}月` }));
const DAYS = numbers(31).map(({ value, label }) => ({ value, label: `${label}日` }));

interface Props {
  label: string;
  /** `12-29` */
  value: string | undefined;
  change: (value: string) => void;
}

/** A day of every year. */
export function MonthDay({ label, value = '', change }: Props): ReactNode {
  const [month = '', day = ''] = value.split('-');
  return (
    <span className="hw-field">
      <span aria-hidden="true">{label}</span>
      <span className="hw-pair">
        <Choice
          label={`${label}：月`}
          isLabelHidden
          none="月"
          value={month}
          options={MONTHS}
          change={(next) => {
            change(`${next}-${day}`);
          }}
        />
        <Choice
          label={`${label}：日`}
          isLabelHidden
          none="日"
          value={day}
          options={DAYS}
          change={(next) => {
            change(`${month}-${next}`);
          }}
        />
      </span>
    </span>
  );
}
