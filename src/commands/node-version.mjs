// Plain JavaScript without packages: setup.mjs runs it before anything is installed.

/** @param {string} version @returns {number[]} */
const numbers = (version) =>
  version
    .replace(/^[^\d]*/, '')
    .split('.')
    .map(Number);

/**
 * @param {number[]} a
 * @param {number[]} b
 */
function isAtLeast(a, b) {
  const index = b.findIndex((number, position) => (a[position] ?? 0) !== number);
  return index < 0 || (a[index] ?? 0) > (b[index] ?? 0);
}

/**
 * Whether a version is in a range such as `^22.22.0 || >=24.16.0`. Knows `^` and `>=`, no more.
 * @param {string} version with or without `v`
 * @param {string} range
 * @returns {boolean}
 * @throws {RangeError} when the range holds anything else
 */
export function satisfies(version, range) {
  const own = numbers(version);
  return range.split('||').some((text) => {
    const part = text.trim();
    if (!/^(?:\^|>=)\d+\.\d+\.\d+$/.test(part)) throw new RangeError(`Unknown range: ${part}`);
    const wanted = numbers(part);
    return isAtLeast(own, wanted) && (part.startsWith('>=') || own[0] === wanted[0]);
  });
}
