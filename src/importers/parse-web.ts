/**
 * Address of a web page.
 * @returns undefined when it is no absolute `http` or `https` address
 */
export function parseWeb(text: string): string | undefined {
  const plain = text.trim();
  return /^https?:\/\/[^\s/]/i.test(plain) && URL.canParse(plain) ? plain : undefined;
}
