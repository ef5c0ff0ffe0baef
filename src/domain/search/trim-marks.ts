const MARK = String.raw`[、。,.…‥・:;!?'"「」『』【】〈〉《》]`;
const ENDS = new RegExp(`^${MARK}+|${MARK}+$`, 'gu');

/**
 * A text without the quotation marks around it, and the punctuation before and behind: they belong to
 * how it was asked.
 * @param text as `plainText` gives it
 */
export const trimMarks = (text: string): string => text.replaceAll(ENDS, '');
