const pad = (number: number, length = 2): string => String(number).padStart(length, '0');

/** A moment as WebVTT wants it: `00:12.500`, `01:02:03.000`. */
export function writeTimestamp(seconds: number): string {
  const thousandths = Math.round(seconds * 1000);
  const hours = Math.floor(thousandths / 3_600_000);
  const minutes = Math.floor(thousandths / 60_000) % 60;
  const rest = `${pad(minutes)}:${pad(Math.floor(thousandths / 1000) % 60)}.${pad(thousandths % 1000, 3)}`;
  return hours > 0 ? `${pad(hours)}:${rest}` : rest;
}
