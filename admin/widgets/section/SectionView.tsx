import type { ReactNode } from 'react';
import type { OwnProps } from '../own-control.ts';

/** A heading between the fields of a long form; it holds no value. */
export function SectionView({ id, field }: OwnProps<never>): ReactNode {
  return (
    <h2 className="hw-section" id={id}>
      {field.label}
    </h2>
  );
}
