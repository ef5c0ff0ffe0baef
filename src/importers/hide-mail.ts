const MAIL = /[\w.+-]+[@＠][a-z0-9-]+(?:\.[a-z0-9-]+)+/gi;

/** Addresses of an office rather than of a person. */
const OF_OFFICE =
  /^(?:info|contact|mail|office|support|center|kosodate|hiroba|shien|kodomo|jimu\w*|toiawase)[\w.-]*@|@(?:[\w-]+\.)*(?:lg\.jp|go\.jp)$|@(?:city|town|vill|pref)\./i;

export const HIDDEN_MAIL = '（メールアドレスは載せていません）';

/**
 * A text without the mail addresses of persons: what does not look like an office's is taken for a
 * person's and stays out of a public site.
 * @returns the text, and the addresses taken out of it
 */
export function hideMail(text: string): {
  readonly text: string;
  readonly hidden: readonly string[];
} {
  const hidden: string[] = [];
  const shown = text.replace(MAIL, (mail) => {
    if (OF_OFFICE.test(mail.normalize('NFKC'))) return mail;
    hidden.push(mail);
    return HIDDEN_MAIL;
  });
  return { text: shown, hidden };
}
