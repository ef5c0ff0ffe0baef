import { zip } from './zip.ts';

/** A text, a number, or a number that the sheet shows as a time (`h:mm`) or a date. */
export type Cell = string | number | { readonly time: number } | { readonly date: number };

const NS = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const RELATIONS = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const PACKAGE = 'http://schemas.openxmlformats.org/package/2006';

const escaped = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');

function cellXml(cell: Cell, at: string): string {
  if (typeof cell === 'string') {
    const text = `<is><t xml:space="preserve">${escaped(cell)}</t></is>`;
    return cell === '' ? '' : `<c r="${at}" t="inlineStr">${text}</c>`;
  }
  if (typeof cell === 'number') return `<c r="${at}"><v>${cell}</v></c>`;
  const [style, value] = 'time' in cell ? [1, cell.time] : [2, cell.date];
  return `<c r="${at}" s="${style}"><v>${value}</v></c>`;
}

function sheetXml(rows: readonly (readonly Cell[])[]): string {
  const lines = rows.map((cells, row) => {
    const inside = cells.map((cell, column) =>
      cellXml(cell, `${String.fromCharCode(65 + column)}${row + 1}`),
    );
    return `<row r="${row + 1}">${inside.join('')}</row>`;
  });
  return `<worksheet xmlns="${NS}"><sheetData>${lines.join('')}</sheetData></worksheet>`;
}

/**
 * A workbook (.xlsx) of these sheets.
 * @param hidden numbers of sheets that it hides, from 1
 */
export function workbook(
  sheets: readonly (readonly (readonly Cell[])[])[],
  hidden: readonly number[] = [],
): Buffer {
  const each = (text: (number: number) => string): string =>
    sheets.map((_, index) => text(index + 1)).join('');
  const xml = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>';
  return zip({
    '[Content_Types].xml': `${xml}<Types xmlns="${PACKAGE}/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Override PartName="/xl/workbook.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml"/></Types>`,
    '_rels/.rels': `${xml}<Relationships xmlns="${PACKAGE}/relationships"><Relationship Id="r1" Type="${RELATIONS}/officeDocument" Target="xl/workbook.xml"/></Relationships>`,
    'xl/workbook.xml': `${xml}<workbook xmlns="${NS}" xmlns:r="${RELATIONS}"><sheets>${each((n) => `<sheet name="表${n}" sheetId="${n}"${hidden.includes(n) ? ' state="hidden"' : ''} r:id="s${n}"/>`)}</sheets></workbook>`,
    'xl/_rels/workbook.xml.rels': `${xml}<Relationships xmlns="${PACKAGE}/relationships">${each((n) => `<Relationship Id="s${n}" Type="${RELATIONS}/worksheet" Target="worksheets/sheet${n}.xml"/>`)}<Relationship Id="st" Type="${RELATIONS}/styles" Target="styles.xml"/></Relationships>`,
    'xl/styles.xml': `${xml}<styleSheet xmlns="${NS}"><cellXfs count="3"><xf numFmtId="0"/><xf numFmtId="20" applyNumberFormat="1"/><xf numFmtId="14" applyNumberFormat="1"/></cellXfs></styleSheet>`,
    ...Object.fromEntries(
      sheets.map((rows, index) => [
        `xl/worksheets/sheet${index + 1}.xml`,
        `${xml}${sheetXml(rows)}`,
      ]),
    ),
  });
}
