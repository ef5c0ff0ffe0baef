const DIGITS = /\d*/y;

/** A moment that was read, and what comes behind it. */
export interface ReadTimestamp {
  seconds: number;
  /** Index of the first character behind it. */
  next: number;
}

/**
 * "Collect a WebVTT timestamp" (WebVTT, 6.3): `12:34.567` or `1:02:03.456`, hours of any length.
 * @param at index in the text where it should begin
 * @returns undefined when there is no right timestamp
 */
export function readTimestamp(text: string, at = 0): ReadTimestamp | undefined {
  let next = at;
  const digits = (): string => {
    DIGITS.lastIndex = next;
    const found = DIGITS.exec(text)?.[0] ?? '';
    next += found.length;
    return found;
  };
  const takes = (character: string): boolean => text[next] === character && ++next > 0;

  const first = digits();
  if (first === '' || !takes(':')) return undefined;
  const second = digits();
  if (second.length !== 2) return undefined;
  let parts = ['0', first, second];
  if (first.length !== 2 || Number(first) > 59 || text[next] === ':') {
    if (!takes(':')) return undefined;
    parts = [first, second, digits()];
  }
  const [hours, minutes = '', seconds = ''] = parts;
  if (seconds.length !== 2 || !takes('.')) return undefined;
  const thousandths = digits();
  if (thousandths.length !== 3 || Number(minutes) > 59 || Number(seconds) > 59) return undefined;
  return {
    seconds:
      Number(hours) * 3600 + Number(minutes) * 60 + Number(seconds) + Number(thousandths) / 1000,
    next,
  };
}
