import type { FieldNode } from '../field-tree.ts';
import { dayForms } from './day-forms.ts';

const DASHES = /[‐-―ー−－ｰ]/g;

const joined = (...groups: (string | undefined)[]): string => groups.join('-');

/** Numbers whose groups are known without a table of area codes. */
const PHONES: readonly [digits: RegExp, form: string][] = [
  [/^(0[5789]0)(\d{4})(\d{4})$/, '$1-$2-$3'],
  [/^(0120|0570)(\d{3})(\d{3})$/, '$1-$2-$3'],
  [/^(0800)(\d{3})(\d{4})$/, '$1-$2-$3'],
  [/^(0[36])(\d{4})(\d{4})$/, '$1-$2-$3'],
];

const phoneForms = (text: string): string[] => {
  const home = text.replace(/^(?:TEL|電話)[:.]?/i, '').replace(/^\+81-?\(?0?\)?/, '0');
  const digits = home.replace(/\D/g, '');
  return [
    home
      .replace(/\([^\d)]*\)$/, '')
      .replace(/[()]/g, '-')
      .replace(/^-|-$/g, ''),
    ...PHONES.flatMap(([form, words]) => (form.test(digits) ? digits.replace(form, words) : [])),
  ];
};

const postcodeForms = (text: string): string[] => {
  const [, area, town] = /^〒?(\d{3})-?(\d{4})$/.exec(text) ?? [];
  return area ? [joined(area, town)] : [];
};

const timeForms = (text: string): string[] => {
  const form = /^(午前|午後|AM|PM)?(\d{1,2}?)(?:[:時.]?(\d{2})分?|時|時(半))$/i;
  const [, half = '', hour, minute, thirty] = form.exec(text) ?? [];
  if (hour === undefined) return [];
  const isLater = /午後|PM/i.test(half) && Number(hour) < 12;
  const hours = String(Number(hour) + (isLater ? 12 : 0)).padStart(2, '0');
  return [`${hours}:${minute ?? (thirty ? '30' : '00')}`];
};

const urlForms = (text: string): string[] => [
  text.replace(/^h?t?tps?:?\/{1,2}(?=\w)/i, (start) =>
    start.includes('s') ? 'https://' : 'http://',
  ),
  `https://${text.replace(/^\/+/, '')}`,
];

const slugForms = (text: string): string[] => [
  text
    .toLowerCase()
    .replace(/[\s_./]+/g, '-')
    .replace(/-+/g, '-')
    .replace(/^-|-$/g, ''),
];

const hiragana = (text: string): string =>
  text.replace(/[ァ-ヶ]/g, (kana) => String.fromCharCode(kana.charCodeAt(0) - 0x60));

const addressForms = (text: string): string[] => [`/${text.replace(/^\/|\/$/g, '')}/`];

/** Does the field take this text? */
function takes({ pattern, format }: FieldNode, text: string): boolean {
  if (format === 'uri') return /^https?:\/\/[\w-]+(?:\.[\w-]+)+(?:[/:?#]\S*)?$/.test(text);
  return pattern !== undefined && new RegExp(pattern).test(text);
}

/**
 * The right way to write what was meant: every known way is tried, and the field itself says
 * which one it takes.
 * @returns undefined when none fits
 */
export function correctedText(node: FieldNode, written: string): string | undefined {
  const half = written.normalize('NFKC').trim();
  const tight = half.replace(/\s+/g, '');
  const dashed = tight.replace(DASHES, '-');
  const forms = [
    written,
    half,
    tight,
    dashed,
    ...postcodeForms(dashed),
    ...phoneForms(dashed),
    ...dayForms(dashed),
    ...timeForms(tight),
    ...urlForms(tight),
    hiragana(half),
    ...slugForms(half.replace(DASHES, '-')),
    ...addressForms(tight),
    tight.padStart(5, '0'),
  ];
  return forms.find((form) => takes(node, form));
}
