import { useRef, type ReactNode } from 'react';
import { setDraftField, useDraftField } from '../open-draft.ts';
import type { OwnProps } from '../own-control.ts';
import { partAt } from '../part-at.ts';
import { mayRemove } from '../parts/may-remove.ts';
import { TextInput } from '../parts/TextInput.tsx';
import { withoutColumn, type TableColumn, type TableRow } from './table-value.ts';

/** The columns of a figure's table; one that is taken away takes its numbers along. */
export function ColumnsView({ id, value = [], change, field }: OwnProps<TableColumn[]>): ReactNode {
  const rows = (useDraftField('rows') ?? []) as TableRow[];
  const add = useRef<HTMLButtonElement>(null);
  const remove = (column: number): void => {
    const numbers = rows.map(({ values }) => values?.[column]);
    if (!mayRemove([value[column], numbers])) return;
    add.current?.focus();
    change(value.toSpliced(column, 1));
    setDraftField('rows', withoutColumn(rows, column));
  };
  return (
    <div className="hw" id={id} role="group" aria-label={field.label} tabIndex={-1}>
      {value.map((column, index) => {
        const name = `${field.label} ${index + 1}`;
        return (
          <div className="hw-item" role="group" aria-label={name} key={index}>
            {(['label', 'unit'] as const).map((key) => (
              <TextInput
                key={key}
                label={partAt(field, key).label}
                value={column[key]}
                commit={(text) => {
                  change(value.with(index, { ...column, [key]: text }));
                }}
              />
            ))}
            <button
              type="button"
              aria-label={`${name}を、その数字といっしょに消す`}
              onClick={() => {
                remove(index);
              }}
            >
              消す
            </button>
          </div>
        );
      })}
      <button
        ref={add}
        type="button"
        onClick={() => {
          change([...value, { label: '', unit: '' }]);
        }}
      >
        {field.label}を足す
      </button>
    </div>
  );
}
