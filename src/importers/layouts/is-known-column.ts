import { LAYOUTS } from './layouts.ts';
import { plainColumn } from './plain-column.ts';

const KNOWN = new Set(
  LAYOUTS.flatMap(({ columns }) =>
    columns.flatMap(({ name, variants = [] }) => [name, ...variants].map(plainColumn)),
  ),
);

/** Whether any layout has a column of this name. */
export const isKnownColumn = (name: string): boolean => KNOWN.has(plainColumn(name));
