import { useRef, type ReactNode } from 'react';
import { useDraftField } from '../open-draft.ts';
import type { OwnProps } from '../own-control.ts';
import { partAt } from '../part-at.ts';
import { mayRemove } from '../parts/may-remove.ts';
import { TextInput } from '../parts/TextInput.tsx';
import { numberFromText } from './number-from-text.ts';
import { PasteTable } from './PasteTable.tsx';
import { withCell, type Cell, type TableColumn, type TableRow } from './table-value.ts';

const headingOf = ({ label = '', unit = '' }: TableColumn, index: number): string =>
  label === '' ? `列 ${index + 1}` : unit === '' ? label : `${label}（${unit}）`;

/** What was typed, as the file holds it: words that are no number stay, so that they can be put right. */
const cellFromText = (text: string): Cell =>
  text.trim() === '' ? null : (numberFromText(text) ?? text.trim());

/** The rows of a figure's table, cell by cell, or pasted from a sheet. */
export function RowsView({ id, value: rows = [], change, field }: OwnProps<TableRow[]>): ReactNode {
  const columns = (useDraftField('columns') ?? []) as TableColumn[];
  const width = Math.max(columns.length, 1, ...rows.map(({ values }) => values?.length ?? 0));
  const headings = Array.from({ length: width }, (_, index) =>
    headingOf(columns[index] ?? {}, index),
  );
  const add = useRef<HTMLButtonElement>(null);
  const set = (index: number, row: TableRow): void => {
    change(rows.with(index, row));
  };
  return (
    <div className="hw" id={id} role="group" aria-label={field.label} tabIndex={-1}>
      <div className="hw-scroll" tabIndex={0} role="region" aria-label="表">
        <table>
          <thead>
            <tr>
              <th scope="col">{partAt(field, 'label').label}</th>
              {headings.map((heading, index) => (
                <th scope="col" key={index}>
                  {heading}
                </th>
              ))}
              <th scope="col">{partAt(field, 'note').label}</th>
              <th scope="col">
                <span className="hw-hidden">行を消す</span>
              </th>
            </tr>
          </thead>
          <tbody>
            {rows.map((row, index) => {
              const { label = '' } = row;
              const name = label === '' ? `${index + 1}行目` : label;
              return (
                <tr key={index}>
                  <th scope="row">
                    <TextInput
                      isLabelHidden
                      label={`${index + 1}行目の見出し`}
                      value={row.label}
                      commit={(label) => {
                        set(index, { ...row, label });
                      }}
                    />
                  </th>
                  {headings.map((heading, column) => (
                    <td key={column}>
                      <TextInput
                        isLabelHidden
                        inputMode="decimal"
                        size={8}
                        label={`${name}の${heading}`}
                        value={String(row.values?.[column] ?? '')}
                        tidy={(text) => String(cellFromText(text) ?? '')}
                        problem={
                          typeof row.values?.[column] === 'string'
                            ? '数字だけを書いてください。言葉は「補足」に書けます。'
                            : undefined
                        }
                        commit={(text) => {
                          set(index, withCell(row, column, cellFromText(text)));
                        }}
                      />
                    </td>
                  ))}
                  <td>
                    <TextInput
                      isLabelHidden
                      label={`${name}の補足`}
                      value={row.note}
                      commit={(note) => {
                        set(index, { ...row, note });
                      }}
                    />
                  </td>
                  <td>
                    <button
                      type="button"
                      aria-label={`${name}の行を消す`}
                      onClick={() => {
                        if (!mayRemove(row)) return;
                        change(rows.toSpliced(index, 1));
                        add.current?.focus();
                      }}
                    >
                      消す
                    </button>
                  </td>
                </tr>
              );
            })}
          </tbody>
        </table>
      </div>
      <button
        ref={add}
        type="button"
        onClick={() => {
          change([...rows, { label: '', values: [] }]);
        }}
      >
        {field.label}を足す
      </button>
      <PasteTable rows={rows} columns={columns} change={change} />
    </div>
  );
}
