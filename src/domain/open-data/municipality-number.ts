/** The weights of JIS X 0402's check digit, from the first digit on. */
const WEIGHTS = [6, 5, 4, 3, 2] as const;

/**
 * 全国地方公共団体コード: the five digits of JIS X 0402 and their check digit.
 * @param code five digits: `37201`
 * @returns six digits: `372013`
 */
export function municipalityNumber(code: string): string {
  const sum = WEIGHTS.reduce((total, weight, at) => total + weight * Number(code[at]), 0);
  return `${code}${(11 - (sum % 11)) % 10}`;
}
