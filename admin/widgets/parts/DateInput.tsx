import { useId, type ReactNode } from 'react';

interface Props {
  label: string;
  /** `2026-12-29` */
  value: string | undefined;
  change: (value: string) => void;
}

/** A day of the calendar; the browser draws the calendar. */
export function DateInput({ label, value = '', change }: Props): ReactNode {
  const id = useId();
  return (
    <span className="hw-field">
      <label htmlFor={id}>{label}</label>
      <input
        id={id}
        type="date"
        value={value}
        onChange={(event) => {
          change(event.target.value);
        }}
      />
    </span>
  );
}
