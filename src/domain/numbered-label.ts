/**
 * The labels of a field with the numbers of the items that it lies in, counted from one.
 * @param label those of the field and its groups: `資料（PDF） › PDFのファイル`
 * @param found where it stands in an entry: `documents`, 2, `file`
 * @returns `資料（PDF） 3 › PDFのファイル`
 */
export function numberedLabel(label: string, found: readonly PropertyKey[]): string {
  const labels = label.split(' › ');
  let depth = -1;
  for (const key of found) {
    if (typeof key === 'number') labels[depth] = `${labels[depth] ?? ''} ${String(key + 1)}`;
    else depth += 1;
  }
  return labels.join(' › ');
}
