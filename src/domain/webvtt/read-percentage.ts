/** "Parse a percentage string" (WebVTT, 6.2): from `0%` to `100%`; undefined when it is none. */
export function readPercentage(text: string): number | undefined {
  const number = /^\d+(?:\.\d+)?(?=%$)/.exec(text)?.[0];
  return number === undefined || Number(number) > 100 ? undefined : Number(number);
}
