const HYPHENS = /[‐‑‒–—―−ーｰ]/g;

/** Digits in groups, at most one sign between them: 087-868-2251, (087)868-2251, 0878682251. */
const CANDIDATE = /(?<![\d-])\(?0\d{1,4}\)?-?\(?\d{1,4}\)?-?\d{3,8}(?![\d])/g;
const FAX_BEFORE = /(?:fax|ファックス|ファクス|ﾌｧｸｽ|F)[:.、番号]*$/i;

/** Numbers whose grouping their beginning tells; for all others it depends on the area code. */
const FIXED: readonly RegExp[] = [
  /^(0[5789]0)(\d{4})(\d{4})$/,
  /^(0120|0570|0800)(\d{3})(\d{3})$/,
  /^(0[36])(\d{4})(\d{4})$/,
];

export interface ParsedPhone {
  /** `087-868-2251`; left out when none is certain. */
  readonly phone?: string;
  /** Whether the text says more than this number. */
  readonly saysMore: boolean;
  /** Whether the 0 in front was put back that a spreadsheet takes off numbers. */
  readonly isMended?: true;
}

function normalised(candidate: string): string | undefined {
  const grouped = candidate
    .replace(/^\((0\d{1,4})\)-?/, '$1-')
    .replace(/^(0\d{1,4})-?\((\d{1,4})\)-?/, '$1-$2-');
  if (/[()]/.test(grouped)) return undefined;
  const digits = grouped.replaceAll('-', '');
  if (digits.length !== (/^0[5789]0/.test(digits) ? 11 : 10)) return undefined;
  if (/^0\d{1,4}-\d{1,4}-\d{3,4}$/.test(grouped)) return grouped;
  const fixed = FIXED.map((pattern) => pattern.exec(digits)).find((match) => match !== null);
  if (fixed) return fixed.slice(1).join('-');
  // The last four digits are the subscriber's, so that a known area code tells the rest.
  const [, area, rest = ''] = /^(0\d{1,3})-(\d{6,8})$/.exec(grouped) ?? [];
  return area === undefined ? undefined : `${area}-${rest.slice(0, -4)}-${rest.slice(-4)}`;
}

/** Numbers one after another stay apart; white space inside a number is a hyphen or nothing. */
function plainPhones(text: string): string {
  const narrow = text
    .normalize('NFKC')
    .trim()
    .replace(HYPHENS, '-')
    .replace(/(?<=\d)\.(?=\d)/g, '-')
    .replace(/[\r\n\t]+/g, '、')
    .replace(/ *([-()、:]) */g, '$1');
  return narrow.replace(/ +/g, narrow.includes('-') ? '、' : '-');
}

/**
 * The first Japanese telephone number of a text whose groups and area code can be told for certain;
 * numbers called FAX are passed over.
 */
export function parsePhone(text: string): ParsedPhone {
  const plain = plainPhones(text);
  for (const match of plain.matchAll(CANDIDATE)) {
    const [candidate] = match;
    if (FAX_BEFORE.test(plain.slice(0, match.index))) continue;
    const phone = normalised(candidate);
    if (phone === undefined) continue;
    const around = plain.replace(candidate, '').replace(/^(?:tel|電話(?:番号)?|℡|☎)?[:.]?/i, '');
    return { phone, saysMore: around !== '' };
  }
  const mended = /^[1-9]\d{8,9}$/.test(plain) ? normalised(`0${plain}`) : undefined;
  if (mended !== undefined) return { phone: mended, saysMore: false, isMended: true };
  return { saysMore: plain !== '' };
}
