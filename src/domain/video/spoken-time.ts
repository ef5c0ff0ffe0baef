/**
 * A moment or a length of a video as a screen reader should say it: `1分23秒`, `1時間2分3秒`.
 * @param seconds parts of a second are left out
 */
export function spokenTime(seconds: number): string {
  const whole = Math.max(0, Math.floor(seconds));
  const parts: readonly [number, string][] = [
    [Math.floor(whole / 3600), '時間'],
    [Math.floor(whole / 60) % 60, '分'],
    [whole % 60, '秒'],
  ];
  return (
    parts
      .filter(([number]) => number > 0)
      .map(([number, unit]) => `${number}${unit}`)
      .join('') || '0秒'
  );
}
