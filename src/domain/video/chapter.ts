/** A part of a video with a title. Times are seconds from the beginning. */
export interface Chapter {
  start: number;
  end: number;
  title: string;
}
