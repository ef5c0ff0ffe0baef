/**
 * A mistake as the list tells it: its field first, by which the list leads there.
 * @param place within the field, 「3行目：」
 */
export const mistakeWords = (
  {
    field = '',
    message,
    example,
  }: { field?: string | undefined; message: string; example?: string | undefined },
  place = '',
): string => `「${field}」${place}${message}${example === undefined ? '' : `例：${example}`}`;
