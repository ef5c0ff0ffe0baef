/** A municipality's code: five digits, six with the check digit; a program that took it for a number drops the first 0. */
export function plainCode(words: string): string {
  const digits = words.normalize('NFKC').replace(/\D/g, '');
  return (digits.length === 4 ? `0${digits}` : digits).slice(0, 5);
}
