/** Eras and the year before their first. */
const ERAS: readonly (readonly [RegExp, number])[] = [
  [/^(?:令和|令|R)/i, 2018],
  [/^(?:平成|平|H)/i, 1988],
  [/^(?:昭和|昭|S)/i, 1925],
];

/**
 * A calendar date as `YYYY-MM-DD`: of `2024-04-01`, `2024/4/1`, `2024年4月1日`, `20240401`,
 * `令和6年4月1日`, `H27. 4. 1`, `R6.4.1`, `令和元年5月1日`.
 * @returns undefined when it is none
 */
export function parseDate(text: string): string | undefined {
  const plain = text
    .normalize('NFKC')
    .replace(/\s/g, '')
    .replace(/[‐‑‒–—―−ー]/g, '-');
  const era = ERAS.find(([name]) => name.test(plain));
  const numbers = (era ? plain.replace(era[0], '') : plain).replace(/^元/, '1');
  const [, year, month, day] =
    (era ? undefined : /^(\d{4})(\d{2})(\d{2})$/.exec(numbers)) ??
    /^(\d{1,4})[-/.年](\d{1,2})[-/.月](\d{1,2})日?$/.exec(numbers) ??
    [];
  if (year === undefined || month === undefined || day === undefined) return undefined;
  if (era ? year.length > 2 : year.length !== 4) return undefined;
  const date = new Date(Date.UTC((era?.[1] ?? 0) + Number(year), Number(month) - 1, Number(day)));
  const isReal = date.getUTCMonth() === Number(month) - 1 && date.getUTCDate() === Number(day);
  return isReal ? date.toISOString().slice(0, 10) : undefined;
}
