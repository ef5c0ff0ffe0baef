/** How a cue is placed. What is not here is left to the player. */
export interface CueSettings {
  /** `rl`: lines follow each other from right to left, as in Japanese vertical writing. */
  vertical?: 'rl' | 'lr';
  /** A number of lines, or a percentage. */
  line?: { value: number; isPercentage: boolean; align?: 'start' | 'center' | 'end' };
  position?: { value: number; align?: 'line-left' | 'center' | 'line-right' };
  size?: number;
  align?: 'start' | 'center' | 'end' | 'left' | 'right';
  /** The id of a region that the file has defined before. */
  region?: string;
}

/** A part of the picture in which cues may be shown. */
export interface Region {
  id: string;
  width: number;
  lines: number;
  anchor: readonly [x: number, y: number];
  viewportAnchor: readonly [x: number, y: number];
  scrolls: boolean;
}

/** A cue as it stands in the file. */
export interface WebVttCue {
  /** Empty where the file gives none. */
  id: string;
  /** Seconds. */
  start: number;
  /** Seconds; the standard's parser takes an end before the start as well. */
  end: number;
  settings: CueSettings;
  /** With its tags; lines are parted by `\n`. */
  text: string;
  /** 1-based: where its times stand. */
  line: number;
}

/** Something in a file that the standard's parser passes over without a word. */
export interface PassedOver {
  kind:
    /** The file does not begin with `WEBVTT`: nothing of it is read. */
    | 'signature'
    /** A line with an arrow that has no right times: the words below it are lost. */
    | 'timing'
    /** Words that belong to no cue. */
    | 'words'
    /** A block of styles or of a region after the first cue. */
    | 'late'
    /** A setting of a cue that the standard does not know, or with a wrong value. */
    | 'setting'
    /** A cue that begins without an empty line before it. */
    | 'unparted';
  /** 1-based. */
  line: number;
  /** What stands there. */
  text: string;
}

export interface WebVttFile {
  cues: readonly WebVttCue[];
  regions: readonly Region[];
  /** The text of the blocks `STYLE`. */
  styles: readonly string[];
  passedOver: readonly PassedOver[];
}
