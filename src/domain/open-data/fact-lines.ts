const SEPARATOR = '：';

/** Everything below this line is the hub's `remarks`, word by word. */
const TAIL = '出典の備考：';

export interface FactLines<Label extends string> {
  readonly facts: Readonly<Partial<Record<Label, string>>>;
  /** The words of a source that found no other place, as they are. */
  readonly remarks?: string | undefined;
}

const oneLine = (text: string): string => text.replace(/[\r\n]+/g, ' ');

/**
 * Writes facts as lines of `label：text` in the order of `labels`, then the remarks below a line of
 * their own. A fact that is `''` or not there has no line.
 */
export function writeFactLines<Label extends string>(
  labels: readonly Label[],
  { facts, remarks }: FactLines<Label>,
): string {
  const lines = labels.flatMap((label) => {
    const text = oneLine(facts[label] ?? '');
    return text === '' ? [] : [`${label}${SEPARATOR}${text}`];
  });
  return [...lines, ...(remarks === undefined ? [] : [TAIL, remarks])].join('\n');
}

/**
 * Reads what `writeFactLines` wrote.
 * @returns undefined when a line above the remarks is no fact of these labels
 */
export function readFactLines<Label extends string>(
  labels: readonly Label[],
  text: string,
): FactLines<Label> | undefined {
  const lines = text.split('\n');
  const tail = lines.indexOf(TAIL);
  const facts: Partial<Record<Label, string>> = {};
  for (const line of tail < 0 ? lines : lines.slice(0, tail)) {
    const at = line.indexOf(SEPARATOR);
    const label = labels.find((each) => each === line.slice(0, at));
    if (label === undefined) return undefined;
    facts[label] = line.slice(at + 1);
  }
  return { facts, ...(tail >= 0 && { remarks: lines.slice(tail + 1).join('\n') }) };
}
