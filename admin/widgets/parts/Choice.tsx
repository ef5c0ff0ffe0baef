import { useId, type ReactNode } from 'react';

interface Props {
  label: string;
  value: string | undefined;
  options: readonly { readonly value: string; readonly label: string }[];
  change: (value: string) => void;
  isLabelHidden?: boolean;
  /** Words for no choice; without them, one must be chosen. */
  none?: string | undefined;
}

/** One of a few values. */
export function Choice(props: Props): ReactNode {
  const { label, value = '', options, change, isLabelHidden = false, none } = props;
  const id = useId();
  return (
    <span className="hw-field">
      {!isLabelHidden && <label htmlFor={id}>{label}</label>}
      <select
        id={id}
        aria-label={isLabelHidden ? label : undefined}
        value={value}
        onChange={(event) => {
          change(event.target.value);
        }}
      >
        {none !== undefined && <option value="">{none}</option>}
        {options.map((option) => (
          <option key={option.value} value={option.value}>
            {option.label}
          </option>
        ))}
      </select>
    </span>
  );
}
