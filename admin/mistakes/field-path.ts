/** The labels from the outside in that a mistake begins with: 「SNS 2 › アドレス」 is of the second. */
export const fieldPath = (words: string): string[] =>
  (/^「(.+?)」/.exec(words)?.[1] ?? '').split(' › ');

/** 「時間帯 2」 is of the label 「時間帯」. */
export const withoutNumber = (part: string): string => part.replace(/ \d+$/, '');
