import { useId, type ReactNode } from 'react';

interface Props {
  label: string;
  value: string | undefined;
  change: (text: string) => void;
  hint?: string | undefined;
  rows?: number;
}

/** Several lines of text. */
export function TextArea({ label, value = '', change, hint, rows = 4 }: Props): ReactNode {
  const id = useId();
  return (
    <span className="hw-field hw-wide">
      <label htmlFor={id}>{label}</label>
      <textarea
        id={id}
        rows={rows}
        value={value}
        aria-describedby={hint === undefined ? undefined : `${id}-hint`}
        onChange={(event) => {
          change(event.target.value);
        }}
      />
      {hint !== undefined && (
        <small id={`${id}-hint`} className="hw-hint">
          {hint}
        </small>
      )}
    </span>
  );
}
