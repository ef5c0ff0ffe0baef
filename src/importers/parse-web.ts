/** Names of hosts in Japanese open data end so; anything else without a scheme is no address for sure. */
const HOST = /^(?:[a-z0-9-]+\.)+(?:jp|com|net|org|info|biz|site|life|page|me)(?:[/?#]\S*)?$/i;

/**
 * Address of a web page. One without a scheme (`www.example.jp`) is completed as browsers do.
 * @returns undefined when it is no address of the web
 */
export function parseWeb(text: string): string | undefined {
  const plain = /[！-～]/.test(text) ? text.normalize('NFKC').trim() : text.trim();
  const whole = HOST.test(plain) ? `http://${plain}` : plain;
  return /^https?:\/\/[^\s/]\S*$/i.test(whole) && URL.canParse(whole) ? whole : undefined;
}
