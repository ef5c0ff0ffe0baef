/**
 * The id of what belongs to a moment of a video, so that `#t=83` leads there without a script.
 * @param seconds from the beginning, to the millisecond
 */
export const momentId = (seconds: number): string => `t=${Number(seconds.toFixed(3))}`;
