import { useEffect, useId, useState, type ReactNode } from 'react';

interface Props {
  label: string;
  value: string | undefined;
  /** Called when the field is left, or Enter is pressed. */
  commit: (text: string) => void;
  /** Brings what was typed into the form that the file holds. */
  tidy?: (text: string) => string;
  hint?: string | undefined;
  /** What is wrong with what is written, in the editor's words. */
  problem?: string | undefined;
  isLabelHidden?: boolean;
  inputMode?: 'text' | 'decimal' | 'numeric' | 'url';
  placeholder?: string;
  size?: number;
}

/** A line of text that is written into the entry when it is left: until then it is only typed. */
export function TextInput({
  label,
  value = '',
  commit,
  tidy,
  hint,
  problem,
  ...rest
}: Props): ReactNode {
  const id = useId();
  const [text, setText] = useState(value);
  useEffect(() => {
    setText(value);
  }, [value]);
  const finish = (): void => {
    const tidied = tidy ? tidy(text) : text;
    setText(tidied);
    if (tidied !== value) commit(tidied);
  };
  const notes = [hint === undefined ? '' : `${id}-hint`, problem === undefined ? '' : `${id}-wrong`]
    .filter(Boolean)
    .join(' ');
  const { isLabelHidden = false, inputMode = 'text', placeholder, size } = rest;
  return (
    <span className="hw-field">
      {!isLabelHidden && <label htmlFor={id}>{label}</label>}
      <input
        id={id}
        type="text"
        aria-label={isLabelHidden ? label : undefined}
        aria-describedby={notes || undefined}
        aria-invalid={problem === undefined ? undefined : true}
        {...{ inputMode, placeholder, size }}
        autoComplete="off"
        value={text}
        onChange={(event) => {
          setText(event.target.value);
        }}
        onBlur={finish}
        onKeyDown={(event) => {
          if (event.key === 'Enter' && !event.nativeEvent.isComposing) finish();
        }}
      />
      {hint !== undefined && (
        <small id={`${id}-hint`} className="hw-hint">
          {hint}
        </small>
      )}
      {problem !== undefined && (
        <small id={`${id}-wrong`} className="hw-mistake">
          {problem}
        </small>
      )}
    </span>
  );
}
