// ケ and ヶ are mixed freely in addresses (茅ヶ崎, 龍ケ崎).
const comparable = (name: string): string =>
  name.normalize('NFKC').replace(/\s/g, '').replaceAll('ヶ', 'ケ');

/**
 * The municipality that a written name means: with its prefecture or district before it, or in other
 * widths.
 * @param known those of one prefecture
 * @param prefecture its name, 「香川県」
 */
export function meantMunicipality<T extends { name: string }>(
  known: readonly T[],
  prefecture: string,
  written: string,
): T | undefined {
  const given = comparable(written);
  const local = given.startsWith(prefecture) ? given.slice(prefecture.length) : given;
  return [given, local, local.replace(/^[^郡]+郡/, '')]
    .map((form) => known.find((each) => comparable(each.name) === form))
    .find((found) => found !== undefined);
}
