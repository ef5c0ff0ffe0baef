import { useState, type ReactNode } from 'react';
import { setDraftField } from '../open-draft.ts';
import { TextArea } from '../parts/TextArea.tsx';
import { tableFromText, withKnownNotes, withKnownUnits } from './table-from-text.ts';
import type { TableColumn, TableRow } from './table-value.ts';

interface Props {
  rows: readonly TableRow[];
  columns: readonly TableColumn[];
  change: (rows: TableRow[]) => void;
}

/** Takes a table that was copied from Excel, or a CSV, in the place of the one that is there. */
export function PasteTable({ rows, columns, change }: Props): ReactNode {
  const [text, setText] = useState('');
  const [words, setWords] = useState<readonly string[]>([]);
  const take = (): void => {
    const pasted = tableFromText(text);
    if (pasted.kind === 'mistakes') {
      setWords(pasted.mistakes);
      return;
    }
    change(withKnownNotes(pasted.rows, rows));
    if (pasted.columns) setDraftField('columns', withKnownUnits(pasted.columns, columns));
    setWords([`${pasted.rows.length}行を入れました。列の単位も確かめてください。`]);
    setText('');
  };
  return (
    <details>
      <summary>Excelの表を貼りつける</summary>
      <TextArea
        label="表"
        hint="一番左の列が行の見出し、1行目が列の見出しになります。いまの表と入れかわります。"
        value={text}
        change={setText}
      />
      <ul className="hw-word" role="status">
        {words.map((word) => (
          <li key={word}>{word}</li>
        ))}
      </ul>
      <button type="button" onClick={take}>
        この表にする
      </button>
    </details>
  );
}
