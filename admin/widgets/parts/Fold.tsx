import { useState, type ReactNode } from 'react';
import type { FieldFacts } from '../own-control.ts';

interface Props {
  part: FieldFacts;
  /** How many things are in it; with any, it begins open. */
  count: number;
  children: ReactNode;
}

/** A part of a large form that can be folded away. */
export function Fold({ part, count, children }: Props): ReactNode {
  const [isOpen, setOpen] = useState(count > 0);
  return (
    <details
      open={isOpen}
      onToggle={(event) => {
        setOpen(event.currentTarget.open);
      }}
    >
      <summary>
        {part.label}
        {count > 0 ? `（${count}）` : ''}
      </summary>
      {part.hint !== undefined && <p className="hw-hint">{part.hint}</p>}
      {children}
    </details>
  );
}
