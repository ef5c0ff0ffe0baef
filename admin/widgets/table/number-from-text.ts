/**
 * A number as it stands in a sheet: `1,234`, `２５．２%`, `▲3`, `△3`, `約30` is none.
 * @returns undefined when it is none
 */
export function numberFromText(text: string): number | undefined {
  const plain = text
    .normalize('NFKC')
    .replaceAll(/[\s,]/g, '')
    .replace(/^[▲△−]/, '-')
    .replace(/(?:%|人|件|か所|箇所|回|円|組|歳|枚)$/, '');
  return /^-?(?:\d+\.?\d*|\.\d+)$/.test(plain) ? Number(plain) : undefined;
}
