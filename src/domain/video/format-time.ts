const two = (number: number): string => String(number).padStart(2, '0');

/**
 * A moment of a video as people write it: `1:23`, `1:02:03`.
 * @param seconds parts of a second are left out
 */
export function formatTime(seconds: number): string {
  const whole = Math.max(0, Math.floor(seconds));
  const hours = Math.floor(whole / 3600);
  const minutes = Math.floor(whole / 60) % 60;
  const rest = two(whole % 60);
  return hours > 0 ? `${hours}:${two(minutes)}:${rest}` : `${minutes}:${rest}`;
}
