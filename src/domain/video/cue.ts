/** Words of one voice within a cue; no speaker where the captions name none. */
export interface Voice {
  speaker?: string;
  /** Plain: without tags and furigana, lines joined. */
  text: string;
}

/** One caption of a video. Times are seconds from the beginning. */
export interface Cue {
  /** The cue's identifier in the file, where it has one. */
  id?: string;
  start: number;
  end: number;
  /** What is read: without tags and furigana; lines are parted by `\n`. */
  text: string;
  /** The same words by who says them, in order. */
  voices: readonly Voice[];
}
