const MARK = '見本';

/**
 * The words for a sample whose title does not say so: in lists, in search and on other sites the
 * title may be all that is seen of it.
 */
export function checkSampleTitle({
  sample,
  title,
}: Readonly<Record<string, unknown>>):
  { field: string; message: string; example: string } | undefined {
  if (sample !== true || typeof title !== 'string' || title.includes(MARK)) return undefined;
  return {
    field: 'タイトル',
    message: `「${MARK}」がオンなので、見本だとわかるように、タイトルに「${MARK}」と書いてください。`,
    example: `${MARK}：${title.trim()}`,
  };
}
