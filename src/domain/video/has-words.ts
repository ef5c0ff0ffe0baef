const UNSEEN = /\p{Default_Ignorable_Code_Point}/gu;

/** Whether a text says anything: a letter of any script, or a digit. Marks and blanks are none. */
export const hasWords = (text: string): boolean =>
  /[\p{L}\p{N}]/u.test(text.replaceAll(UNSEEN, ''));
